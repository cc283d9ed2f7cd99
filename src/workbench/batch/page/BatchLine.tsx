import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../../taskpane/door';
import type { ReviewState } from '../../../rectification';
import { REVIEW_STATES } from '../../../rectification';
import type { BatchRow } from '../rows';
import { GRID, LINE } from './columns';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: GRID,
    alignItems: 'center',
    position: 'absolute',
    left: 0,
    width: '100%',
    height: `${LINE}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  cell: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  wide: { gridColumn: '4 / -1' },
  open: {
    border: 'none',
    background: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
  },
});

interface Props {
  readonly row: BatchRow;
  /** Its place among the lines shown, from 0. */
  readonly index: number;
  /** Pixels from the first line. */
  readonly top: number;
  readonly onOpen: (key: number) => void;
  readonly onDecide: (key: number, state: ReviewState) => void;
}

/** One table, or a file that has none. */
export function BatchLine({ row, index, top, onOpen, onDecide }: Props) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const { file, why, counts } = row;
  const isEmpty = why !== null || file.result === null;
  return (
    <div role="row" data-line={index} aria-rowindex={index + 2} className={styles.line} style={{ top }}>
      <div role="cell">
        <Select
          size="small"
          appearance="filled-lighter"
          aria-label={say('batch.state-of', { name: file.name })}
          value={file.state}
          onChange={(_, { value }) => onDecide(file.key, REVIEW_STATES.find((one) => one === value) ?? 'open')}
        >
          {REVIEW_STATES.map((state) => (
            <option key={state} value={state}>
              {say(`rectification.state-${state}`)}
            </option>
          ))}
        </Select>
      </div>
      <div
        role="cell"
        className={mergeClasses(styles.cell, styles.number, counts.error > 0 ? styles.error : styles.quiet)}
      >
        {isEmpty ? '' : counts.error}
      </div>
      <div role="cell" className={styles.cell}>
        <button className={styles.open} data-entry title={file.name} onClick={() => onOpen(file.key)}>
          {file.isChanged ? `${file.name}（${say('batch.changed')}）` : file.name}
        </button>
      </div>
      {isEmpty ? (
        <div
          role="cell"
          className={mergeClasses(styles.cell, styles.quiet, styles.wide)}
          title={why ? sayNote(why) : ''}
        >
          {why ? sayNote(why) : say('batch.waiting')}
        </div>
      ) : (
        <Facts row={row} />
      )}
    </div>
  );
}

/** What is known of a table, in the order of the columns. */
function Facts({ row }: Pick<Props, 'row'>) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const { counts, total, isOpen, score, doubts, unit, project, sheet } = row;
  const text = (value: string | null) => (
    <div role="cell" className={styles.cell} title={value ?? undefined}>
      {value}
    </div>
  );
  const number = (value: number | string | null) => (
    <div role="cell" className={mergeClasses(styles.cell, styles.number)}>
      {value}
    </div>
  );
  return (
    <>
      {number(counts.warning)}
      {number(counts.info)}
      {number(counts.accepted)}
      {number(isOpen && total !== null ? say('batch.so-far', { total }) : total)}
      {number(score)}
      {text(doubts.map(sayNote).join(say('rectification.between-files')))}
      {text(unit)}
      {text(project ?? sheet)}
    </>
  );
}
