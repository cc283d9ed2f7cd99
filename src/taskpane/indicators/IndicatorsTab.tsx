import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { ActionBar } from './components/ActionBar';
import { AlikeQuestions } from './components/AlikeQuestions';
import { AttentionList } from './components/AttentionList';
import { IndicatorGroups } from './components/IndicatorGroups';
import { AskedForms, isAskedOrSaid, NamedForms } from './components/FormLists';
import { MappingQuestion } from './components/MappingQuestion';
import { ProblemList } from './components/ProblemList';
import { SummaryCard } from './components/SummaryCard';
import { KEPT_KEYS } from '../../settings/data';
import { isSure } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/paneContext';
import type { Standing } from '../session/standing';
import { waitsForScore } from '../session/left';
import { standingOf } from '../session/standing';
import type { TabProps } from '../ui/screen';

const MarkLegend = lazy(() => import(/* webpackChunkName: "legend" */ './components/MarkLegend'));

const useStyles = makeStyles({
  none: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  end: { height: tokens.spacingVerticalL },
});

/** What a click on 预览写入 shows first. */
const FORMULAS = { write: 'formulas', workingPaper: false } as const;

/** How the table stands, what needs a hand, all its rows. */
export function IndicatorsTab({ view, onGo, onTab }: TabProps) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { settings, otherForms } = usePaneState();
  const isMarked = (settings[KEPT_KEYS.highlights] ?? null) !== null;
  const [chosen, setChosen] = useState<Standing | null>(null);
  const { indicators, problems } = view.evaluation;
  const shown = chosen === null ? indicators : indicators.filter((result) => standingOf(result) === chosen);
  const answered = new Set(view.answers.map((answer) => answer.row));
  const inHand = shown.filter((result) => waitsForScore(result) || answered.has(result.indicator.row));
  const preview = () => {
    void session.preview('current', FORMULAS);
    onGo('preview');
  };
  const rest = shown.filter((result) => !inHand.includes(result));
  return (
    <>
      <div>
        <AskedForms forms={otherForms.filter(isAskedOrSaid)} />
        {!isSure(view) && <MappingQuestion onMapping={() => onGo('mapping')} />}
        <SummaryCard evaluation={view.evaluation} chosen={chosen} onChoose={setChosen} onPreview={preview} />
        {isMarked && (
          <Suspense fallback={null}>
            <MarkLegend />
          </Suspense>
        )}
        {chosen !== null && shown.length === 0 && (
          <Text size={200} className={styles.none}>
            {say('pane.none-in-filter')}
          </Text>
        )}
        {chosen === null && <AlikeQuestions view={view} />}
        {(chosen === null || inHand.length > 0) && (
          <AttentionList view={view} rows={inHand} onExplain={() => onTab('explain')} />
        )}
        <IndicatorGroups view={view} rows={rest} />
        {chosen === null && <ProblemList sheet={view.table.sheet} problems={problems} />}
        {chosen === null && <NamedForms forms={otherForms.filter((form) => !isAskedOrSaid(form))} />}
        <div className={styles.end} />
      </div>
      <ActionBar onPreview={preview} />
    </>
  );
}
