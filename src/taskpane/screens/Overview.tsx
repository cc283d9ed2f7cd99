import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionBar } from '../components/ActionBar';
import { AttentionList } from '../components/AttentionList';
import { HeadBar } from '../components/HeadBar';
import { IndicatorGroups } from '../components/IndicatorGroups';
import { MappingQuestion } from '../components/MappingQuestion';
import { ProblemList } from '../components/ProblemList';
import { SummaryCard } from '../components/SummaryCard';
import { TableHead } from '../components/TableHead';
import { TablePicker } from '../components/TablePicker';
import type { TableView } from '../session/state';
import { isSure } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/session';
import type { Screen } from './screen';
import type { Standing } from '../view/rows';
import { needsHand, standingOf } from '../view/rows';

const useStyles = makeStyles({
  none: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  end: { height: tokens.spacingVerticalL },
});

interface Props {
  readonly view: TableView;
  readonly onGo: (screen: Screen) => void;
}

/** The table that is shown: what it is, how it stands, what needs a hand, all its rows. */
export function Overview({ view, onGo }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tables } = usePaneState();
  const [chosen, setChosen] = useState<Standing | null>(null);
  const { indicators, problems } = view.evaluation;
  const shown = chosen === null ? indicators : indicators.filter((result) => standingOf(result) === chosen);
  const answered = new Set(view.answers.map((answer) => answer.row));
  const inHand = shown.filter((result) => needsHand(result) || answered.has(result.indicator.row));
  const rest = shown.filter((result) => !inHand.includes(result));
  return (
    <>
      <HeadBar>
        {tables.length > 1 && <TablePicker tables={tables} current={view.key} />}
        <TableHead view={view} onRules={() => onGo('rules')} onMapping={() => onGo('mapping')} />
      </HeadBar>
      <main>
        {!isSure(view) && <MappingQuestion onMapping={() => onGo('mapping')} />}
        <SummaryCard evaluation={view.evaluation} chosen={chosen} onChoose={setChosen} />
        {chosen !== null && shown.length === 0 && (
          <Text size={200} className={styles.none}>
            {say('pane.none-in-filter')}
          </Text>
        )}
        {(chosen === null || inHand.length > 0) && <AttentionList view={view} rows={inHand} />}
        <IndicatorGroups sheet={view.table.sheet} rows={rest} />
        {chosen === null && <ProblemList sheet={view.table.sheet} problems={problems} />}
        <div className={styles.end} />
      </main>
      <ActionBar onPreview={() => onGo('preview')} />
    </>
  );
}
