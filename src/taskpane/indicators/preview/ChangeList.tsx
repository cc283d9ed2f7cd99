import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import { LongList } from '../../ui/LongList';
import { rowName } from '../../ui/rowName';
import { ChangeRow } from './ChangeRow';
import type { OfferedCell, OfferedSheet } from './offered';
import { SheetLine } from './SheetLine';

interface Props {
  readonly sheets: readonly OfferedSheet[];
  /** Absent where nothing can be left. */
  readonly onTick?: ((cells: readonly OfferedCell[], isTicked: boolean) => void) | undefined;
  readonly disabled: boolean;
}

type Line = { readonly key: string } & (
  { readonly of: OfferedSheet; readonly cell: null } | { readonly of: OfferedSheet; readonly cell: OfferedCell }
);

const NOTHING_WANTED = { index: -1, turn: 0 };

/** Every cell that changes, by sheet: what stands there and what will; ticks for each and for its sheet. */
export function ChangeList({ sheets, onTick, disabled }: Props) {
  const { say } = useSpeech();
  const tables = usePaneState().tables.map((view) => view.table);
  const lines = sheets.flatMap((of): Line[] => [
    { key: of.sheet, of, cell: null },
    ...of.cells.map((cell) => {
      const { row, column } = cell.change.address;
      return { key: `${of.sheet} ${row},${column}`, of, cell };
    }),
  ]);
  return (
    <section aria-label={say('preview.choose')}>
      <LongList items={lines} keyOf={({ key }) => key} wanted={NOTHING_WANTED}>
        {({ of, cell }) =>
          cell === null ? (
            <SheetLine of={of} onTick={onTick} disabled={disabled} />
          ) : (
            <ChangeRow
              cell={cell}
              name={rowName(cell.change, tables)}
              disabled={disabled}
              onTick={onTick && !of.isWhole ? (isTicked) => onTick([cell], isTicked) : undefined}
            />
          )
        }
      </LongList>
    </section>
  );
}
