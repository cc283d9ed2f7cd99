import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';
import type { OfferedCell, OfferedSheet } from './offered';
import { byKind, tickOf } from './offered';

const useStyles = makeStyles({
  ticks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
});

interface Props {
  readonly sheets: readonly OfferedSheet[];
  readonly disabled: boolean;
  readonly onTick: (cells: readonly OfferedCell[], isTicked: boolean) => void;
}

/** Ticks for all cells, and for those of each kind. */
export function KindTicks({ sheets, disabled, onTick }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const all = sheets.flatMap(({ cells }) => cells);
  const kinds = [...byKind(sheets)];
  if (all.length < 2) return null;
  const ticks = [
    { key: 'all', label: say('preview.all', { count: all.length }), cells: all },
    ...(kinds.length < 2 ? [] : kinds).map(([role, cells]) => ({
      key: role,
      label: say('preview.kind', { kind: say(`pane.cell-${role}`), count: cells.length }),
      cells,
    })),
  ];
  return (
    <div className={styles.ticks} role="group" aria-label={say('preview.choose')}>
      {ticks.map(({ key, label, cells }) => (
        <Checkbox
          key={key}
          label={label}
          disabled={disabled}
          checked={tickOf(cells)}
          onChange={(_, { checked }) => onTick(cells, checked === true)}
        />
      ))}
    </div>
  );
}
