import type { TableView } from '../session/state';
import { usePaneState, useSession } from '../ui/paneContext';
import { difference, mappingOf, repeatedHeaders } from './mapping';
import type { Pointed } from './pointed';
import { correctionOf, pointedAt } from './pointed';
import { NO_MAPPING } from './mapping';
import PointingScreen from './PointingScreen';

interface Props {
  readonly view: TableView;
  readonly onBack: () => void;
}

/** Which column of a recognised table holds what, to be corrected; its header can be another row, too. */
export default function MappingScreen({ view: { table }, onBack }: Props) {
  const session = useSession();
  const { book } = usePaneState();
  if (!book) return null;
  const start = pointedAt(table);
  const headers = repeatedHeaders(table);
  const apply = async (pointed: Pointed) => {
    if (pointed.sheet === start.sheet && pointed.headerRow === start.headerRow) {
      await session.correct(table.sheet, headers, difference(mappingOf(table), pointed.mapping));
    } else {
      const correction = correctionOf(pointed, NO_MAPPING);
      if (correction) await session.point(correction.sheet, correction.headerRow, correction.columns);
    }
    onBack();
  };
  const reset = async () => {
    await session.correct(table.sheet, headers, null);
    onBack();
  };
  return <PointingScreen book={book} start={start} onBack={onBack} onApply={apply} onReset={() => void reset()} />;
}
