import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleSet } from '../../rules';
import { RULE_SETS } from '../../rules';
import { note } from '../../texts/note';
import { CARD } from '../ui/card';
import { ScreenHead } from '../ui/ScreenHead';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { OwnerKey } from './components/OwnerKey';
import { RuleEffect } from './components/RuleEffect';
import { RuleSentences } from './components/RuleSentences';
import { RulesFoot } from './components/RulesFoot';
import { readRuleSet } from './ruleFile';
import { usePaneState, useSession } from '../ui/paneContext';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  about: CARD,
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly view: TableView;
  readonly onBack: () => void;
}

/** The rule set of a table: which one, each of its rules and where it stands; another one is tried before it is used. */
export default function RulesScreen({ view, onBack }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, pick } = useSpeech();
  const { ruleSets } = usePaneState();
  const [tried, setTried] = useState<RuleSet | null>(null);
  const shown = tried ?? view.ruleSet;
  const isProgrammed = RULE_SETS.includes(shown);
  const isKept = ruleSets.includes(shown);
  const read = async (file: File) => {
    const parsed = await readRuleSet(file);
    if (!parsed.ok) return session.notify('error', parsed.note);
    setTried(parsed.value);
    session.notify('info', note('rules-screen.read', { file: file.name }));
  };
  const use = async () => {
    session.dismiss();
    if (isProgrammed || isKept) await session.chooseRuleSet(view.key, shown.id);
    else await session.adoptRuleSet(view.key, shown);
    const isDone = session.state().tables.some(({ key, ruleSet }) => key === view.key && ruleSet.id === shown.id);
    if (isDone) setTried(null);
  };
  return (
    <>
      <ScreenHead title={say('pane.rules-title')} onBack={onBack} help="rules" />
      <main className={styles.main}>
        <RuleChoice view={view} shown={shown} onChoose={setTried} />
        {shown !== view.ruleSet && <RuleEffect view={view} ruleSet={shown} />}
        <section className={styles.about} aria-label={pick(shown.name)} aria-live="polite">
          <Text weight="semibold">{pick(shown.name)}</Text>
          <Text>{pick(shown.sentence)}</Text>
          <Text size={200}>{say('pane.rules-place', { place: pick(shown.place) })}</Text>
          <Text size={200}>{say('pane.rules-source', { source: shown.source.document })}</Text>
          <Text size={200} className={styles.quiet}>
            {pick(shown.source.note)}
          </Text>
        </section>
        <RuleSentences ruleSet={shown} />
        <OwnerKey />
      </main>
      <RulesFoot
        ruleSet={shown}
        isUsed={shown === view.ruleSet}
        isNew={!isProgrammed && !isKept}
        isKept={isKept}
        onUse={() => void use()}
        onCancel={() => setTried(null)}
        onFile={(file) => void read(file)}
      />
    </>
  );
}

interface ChoiceProps {
  readonly view: TableView;
  readonly shown: RuleSet;
  readonly onChoose: (ruleSet: RuleSet) => void;
}

/** The sets to choose from: the program's, those that the workbook keeps, and the one that is on trial. */
function RuleChoice({ view: { proposed }, shown, onChoose }: ChoiceProps) {
  const { say, pick } = useSpeech();
  const { ruleSets } = usePaneState();
  const kept = ruleSets.filter(({ id }) => id !== shown.id || ruleSets.includes(shown));
  const onTrial = RULE_SETS.includes(shown) || kept.includes(shown) ? [] : [shown];
  const all = [...RULE_SETS, ...kept, ...onTrial];
  const labelOf = (ruleSet: RuleSet): string => {
    const name = pick(ruleSet.name);
    if (onTrial.includes(ruleSet)) return say('rules-screen.tried', { name, id: ruleSet.id });
    if (kept.includes(ruleSet)) return say('rules-screen.own', { name, id: ruleSet.id });
    return ruleSet === proposed ? say('pane.rules-proposed', { name }) : name;
  };
  return (
    <RadioGroup
      aria-label={say('pane.rules-title')}
      value={shown.id}
      onChange={(_, { value }) => {
        const chosen = all.find(({ id }) => id === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {all.map((ruleSet) => (
        <Radio key={ruleSet.id} value={ruleSet.id} label={labelOf(ruleSet)} />
      ))}
    </RadioGroup>
  );
}
