import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleSet } from '../../../rules';
import type { TotalResult } from '../../../scoring';
import type { TableView } from '../../session/state';
import { CARD } from '../../ui/card';
import { formatNumber } from '../../ui/format';
import type { Speech } from '../../ui/language';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import type { RowEffect } from '../trial';
import { tryOn } from '../trial';

const useStyles = makeStyles({
  card: CARD,
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly view: TableView;
  readonly ruleSet: RuleSet;
}

/** What the table would be under another rule set, before the person decides: the total, and each row that changes. */
export function RuleEffect({ view, ruleSet }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { tables } = usePaneState();
  const { before, after, rows } = tryOn(view, ruleSet);
  const others = tables.filter(
    (one) => one.key !== view.key && one.ruleSet.id === ruleSet.id && one.ruleSet !== ruleSet,
  );
  const [was, is] = [totalWords(before.total, speech), totalWords(after.total, speech)];
  return (
    <section className={styles.card} aria-label={say('rules-screen.effect')}>
      <Text weight="semibold">{say('rules-screen.effect')}</Text>
      <Text>
        {was === is
          ? say('rules-screen.total-same', { before: was })
          : say('rules-screen.total', { before: was, after: is })}
      </Text>
      {rows.length === 0 && <Text>{say('rules-screen.rows-none')}</Text>}
      {rows.length > 0 && (
        <>
          <Text>{say('rules-screen.rows', { count: rows.length })}</Text>
          <ul className={styles.rows}>
            {rows.map((one) => (
              <li key={one.row}>
                {say('rules-screen.row', { row: one.row + 1, name: one.name, what: rowWords(one, speech) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <Text>
          {say('rules-screen.others', {
            count: others.length,
            tables: others.map(({ key }) => key.replace(/#1$/, '')).join('、'),
          })}
        </Text>
      )}
    </section>
  );
}

/** The total that the rules give, with its grade; what is known of it while rows are open. */
function totalWords({ score, known, grade }: TotalResult, { say }: Speech): string {
  if (score === null) return say('rules-screen.total-open', { known: formatNumber(known) });
  const figure = formatNumber(score);
  return grade === null ? figure : say('rules-screen.total-graded', { score: figure, grade });
}

function rowWords({ before, after, isDue }: RowEffect, { say }: Speech): string {
  const figure = (score: number | null): string => (score === null ? '—' : formatNumber(score));
  return [
    ...(before === after ? [] : [say('rules-screen.row-score', { before: figure(before), after: figure(after) })]),
    ...(isDue === null ? [] : [say(isDue ? 'rules-screen.row-due' : 'rules-screen.row-not-due')]),
  ].join('，');
}
