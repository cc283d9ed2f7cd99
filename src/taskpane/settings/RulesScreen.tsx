import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { RULE_SETS } from '../../rules';
import { ScreenHead } from '../ui/ScreenHead';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { OwnerKey } from './components/OwnerKey';
import { useSession } from '../ui/paneContext';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  about: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly view: TableView;
  readonly onBack: () => void;
}

/** The rule set of a table: which one, what it says, where it comes from. */
export default function RulesScreen({ view, onBack }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, pick } = useSpeech();
  const { ruleSet, proposed } = view;
  return (
    <>
      <ScreenHead title={say('pane.rules-title')} onBack={onBack} />
      <main className={styles.main}>
        <RadioGroup
          aria-label={say('pane.rules-title')}
          value={ruleSet.id}
          onChange={(_, { value }) => void session.chooseRuleSet(view.key, value)}
        >
          {RULE_SETS.map(({ id, name }) => (
            <Radio
              key={id}
              value={id}
              label={id === proposed.id ? say('pane.rules-proposed', { name: pick(name) }) : pick(name)}
            />
          ))}
        </RadioGroup>
        <section className={styles.about} aria-label={pick(ruleSet.name)} aria-live="polite">
          <Text weight="semibold">{pick(ruleSet.name)}</Text>
          <Text>{pick(ruleSet.sentence)}</Text>
          <Text size={200}>{say('pane.rules-place', { place: pick(ruleSet.place) })}</Text>
          <Text size={200}>{say('pane.rules-source', { source: ruleSet.source.document })}</Text>
          <Text size={200} className={styles.quiet}>
            {pick(ruleSet.source.note)}
          </Text>
        </section>
        <OwnerKey />
      </main>
    </>
  );
}
