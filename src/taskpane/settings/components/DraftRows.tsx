import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { SelfEvaluationTable } from '../../../layout';
import { actualText, targetText } from '../../../layout';
import { RowList } from '../../ui/RowList';
import { useSpeech } from '../../ui/language';
import type { Draft } from '../pointed';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  bar: { margin: `0 ${tokens.spacingHorizontalM}` },
  line: { display: 'block' },
});

const SHOWN = 3;

/** How the first rows would be read, and what speaks against it. */
export function DraftRows({ draft: { table, isSure } }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  if (!table) return <Text className={styles.bar}>{say('pointing.no-table')}</Text>;
  const doubts = isSure ? [] : table.problems.filter(({ address }) => address === null);
  return (
    <div aria-live="polite">
      {doubts.length > 0 && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            {doubts.map(({ note }) => (
              <span key={note.id} className={styles.line}>
                {sayNote(note)}
              </span>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <RowList
        title={say('pointing.read-as', {
          count: table.indicators.length,
          percent: Math.round(table.confidence * 100),
        })}
      >
        {table.indicators.slice(0, SHOWN).map((row) => (
          <li key={row.row} className={styles.row}>
            <span>
              {row.name || say('pointing.no-name')}
              <br />
              <span className={styles.quiet}>
                {targetText(row) || say('pane.no-target')} → {actualText(row) || say('pane.no-actual')}
              </span>
            </span>
            <span className={styles.quiet}>{pointsOf(row, say)}</span>
          </li>
        ))}
      </RowList>
    </div>
  );
}

function pointsOf(
  { points }: SelfEvaluationTable['indicators'][number],
  say: ReturnType<typeof useSpeech>['say'],
): string {
  const value = points?.value ?? null;
  return value === null ? '' : say('pointing.points', { points: value });
}
