import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../checks';
import type { SentenceId } from '../../texts/catalogue';
import { useSpeech } from '../ui/language';
import { Loading } from '../ui/Loading';
import { usePaneState, useSession } from '../ui/paneContext';
import type { TabProps } from '../ui/screen';
import { AcceptedGroup } from './components/AcceptedGroup';
import { FindingGroups } from './components/FindingGroups';
import { FormulaColumns } from './components/FormulaColumns';
import { Reasons } from './components/Reasons';
import { PassedChecks } from './components/PassedChecks';
import { ReportDrop } from './components/ReportDrop';
import { ReportGroups } from './components/ReportGroups';
import { ReviewFoot } from './components/ReviewFoot';
import { ReviewTop } from './components/ReviewTop';
import { useReportDrop } from './components/useReportDrop';
import { useReview, useReviewState } from './context';
import { headOf } from './exportList';
import { fixPlanner } from './fixPlan';
import type { ReviewState } from './review';
import { SheetNaming } from './sheetNaming';
import type { Shown } from './filter';
import { EVERYTHING, isNarrowed } from './filter';
import { SteeringContext } from './steering';
import type { ShownFindings } from './useShownFindings';
import { useSteps } from './useSteps';
import { useShownFindings } from './useShownFindings';

const useStyles = makeStyles({
  line: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  tab: { flexGrow: 1, paddingBottom: tokens.spacingVerticalL },
  isOver: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
});

/** What is wrong in the table, and in reports beside it: each with its cell, what stands there, what should, and the rule. */
export default function ReviewTab(props: TabProps) {
  const state = useReviewState();
  const isRead = state !== null && (state.tables !== null || state.hasFailed);
  return isRead ? <Review {...props} state={state} /> : <Loading />;
}

function Review({ view, onGo, onTab, state }: TabProps & { readonly state: ReviewState }) {
  const styles = useStyles();
  const session = useSession();
  const review = useReview();
  const { say } = useSpeech();
  const { tables, book } = usePaneState();
  const [shown, setShown] = useState<Shown>(EVERYTHING);
  const drop = useReportDrop((files) => void review?.addReports(files));
  const findings = useShownFindings(state, view, shown);
  const { open, accepted, fixable } = findings;
  const steering = useSteps(findings.listed);
  const fix = (chosen: readonly Finding[]) => {
    void session.propose('repair', fixPlanner(session, chosen));
    onGo('preview');
  };
  const line = lineOf(state, findings, shown);
  return (
    <SteeringContext value={steering}>
      <div
        className={mergeClasses(styles.tab, drop.isOver && styles.isOver)}
        aria-busy={state.isBehind}
        {...drop.handlers}
      >
        <ReviewTop findings={findings} tables={tables.length} shown={shown} onShow={setShown} />
        <ReportDrop refused={state.refused} />
        <ReportGroups reports={state.reports} shown={findings.ofReports} />
        {line && (
          <Text size={200} className={styles.line}>
            {say(line)}
          </Text>
        )}
        <SheetNaming value={shown.isAll}>
          <FindingGroups groups={findings.groups} onFix={fix} />
          <Reasons groups={findings.reasons} onExplain={() => onTab('explain')} onFix={fix} />
        </SheetNaming>
        <SheetNaming value={shown.isAll}>
          <AcceptedGroup accepted={accepted} />
        </SheetNaming>
        <FormulaColumns view={view} />
        {!state.hasFailed && <PassedChecks findings={[...open, ...accepted.map(({ finding }) => finding)]} />}
      </div>
      <ReviewFoot
        content={{
          tables: (shown.isAll ? tables : [view]).map((one) => headOf(one.table, book)),
          findings: { open, accepted },
          reports: state.reports,
        }}
        name={say('review.export-name', { title: view.table.title ?? view.table.sheet })}
        fixable={fixable}
        onFix={fix}
        onPreview={() => onGo('preview')}
      />
    </SteeringContext>
  );
}

/** What stands in the place of an empty list. */
function lineOf({ hasFailed }: ReviewState, findings: ShownFindings, shown: Shown): SentenceId | null {
  if (hasFailed) return 'review.failed';
  if (findings.groups.length + findings.reasons.length > 0) return null;
  if (shown.severity !== null || isNarrowed(shown)) return 'review.none-of-kind';
  return findings.accepted.length > 0 ? 'review.none-open' : 'review.none';
}
