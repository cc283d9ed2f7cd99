import type { Book } from '../../model';
import { useSession } from '../ui/paneContext';
import { NO_MAPPING } from './mapping';
import type { Pointed } from './pointed';
import { correctionOf } from './pointed';
import PointingScreen from './PointingScreen';

interface Props {
  readonly book: Book;
  readonly onBack: () => void;
}

/** The person says where a table is that was not recognised. Once it is read, the table takes the place of this screen. */
export default function PointTable({ book, onBack }: Props) {
  const session = useSession();
  const apply = async (pointed: Pointed) => {
    const correction = correctionOf(pointed, NO_MAPPING);
    if (correction) await session.point(correction.sheet, correction.headerRow, correction.columns);
  };
  return <PointingScreen book={book} start={null} onBack={onBack} onApply={apply} onReset={null} />;
}
