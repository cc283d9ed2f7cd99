import { Button, makeStyles, mergeClasses, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Severity } from '../../checks';
import { AcceptedGroup } from './components/AcceptedGroup';
import { ExportMenu } from './components/ExportMenu';
import { FindingGroups } from './components/FindingGroups';
import { PassedChecks } from './components/PassedChecks';
import { ReportDrop } from './components/ReportDrop';
import { ReportGroup } from './components/ReportGroup';
import { SeverityFilter } from './components/SeverityFilter';
import { useReportDrop } from './components/useReportDrop';
import { FootBar } from '../ui/FootBar';
import { RestoreButton } from '../ui/RestoreButton';
import { useReview, useReviewState } from './context';
import { fixPlanner } from './fixPlan';
import type { SentenceId } from '../../texts/catalogue';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/paneContext';
import { countSeverities, isAbout } from './findings';
import { Loading } from '../ui/Loading';
import type { TabProps } from '../ui/screen';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
  },
  line: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  tab: { flexGrow: 1, paddingBottom: tokens.spacingVerticalL },
  isOver: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
});

/** What is wrong in the table, and in reports beside it: each with its cell, what stands there, what should, and the rule. */
export default function ReviewTab({ view, onGo }: TabProps) {
  const styles = useStyles();
  const session = useSession();
  const review = useReview();
  const state = useReviewState();
  const { say } = useSpeech();
  const { tables, busy } = usePaneState();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [isAll, setAll] = useState(false);
  const drop = useReportDrop((files) => void review?.addReports(files));
  if (!state?.tables && !state?.hasFailed) return <Loading />;
  const isShown = (finding: Finding): boolean => isAll || isAbout(finding, view, tables);
  const open = (state.tables?.open ?? []).filter(isShown);
  const accepted = (state.tables?.accepted ?? []).filter(({ finding }) => isShown(finding));
  const ofReports = state.reports.flatMap(({ findings }) => findings.open);
  const isOfKind = (finding: Finding): boolean => severity === null || finding.severity === severity;
  const shown = open.filter(isOfKind);
  const mendable = open.filter(({ repair }) => repair !== null);
  const mend = (findings: readonly Finding[]) => {
    void session.propose('repair', fixPlanner(session, findings));
    onGo('preview');
  };
  const line = lineOf(state.hasFailed, shown.length, severity, accepted.length);
  return (
    <>
      <div
        className={mergeClasses(styles.tab, drop.isOver && styles.isOver)}
        aria-busy={state.isBehind}
        {...drop.handlers}
      >
        <div className={styles.top}>
          <SeverityFilter counts={countSeverities([...open, ...ofReports])} chosen={severity} onChoose={setSeverity} />
          {tables.length > 1 && (
            <Switch
              checked={isAll}
              label={say('review.all-tables', { count: tables.length })}
              onChange={(_, { checked }) => setAll(checked)}
            />
          )}
        </div>
        <ReportDrop refused={state.refused} />
        {line && (
          <Text size={200} className={styles.line}>
            {say(line)}
          </Text>
        )}
        <FindingGroups findings={shown} isSheetNamed={isAll} onMend={mend} />
        {state.reports.map((report) => (
          <ReportGroup key={report.name} report={report} severity={severity} />
        ))}
        <AcceptedGroup accepted={accepted} isSheetNamed={isAll} />
        {!state.hasFailed && <PassedChecks findings={[...open, ...accepted.map(({ finding }) => finding)]} />}
      </div>
      <FootBar label={say('pane.actions')}>
        {mendable.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => mend(mendable)}>
            {say('review.mend-all', { count: mendable.length })}
          </Button>
        )}
        <ExportMenu
          content={{
            tables: (isAll ? tables : [view]).map((one) => one.table),
            findings: { open, accepted },
            reports: state.reports,
          }}
          name={say('review.export-name', { title: view.table.title ?? view.table.sheet })}
          isPrimary={mendable.length === 0}
          onPreview={() => onGo('preview')}
        />
        <RestoreButton />
      </FootBar>
    </>
  );
}

/** What stands in the place of an empty list. */
function lineOf(hasFailed: boolean, shown: number, severity: Severity | null, accepted: number): SentenceId | null {
  if (hasFailed) return 'review.failed';
  if (shown > 0) return null;
  if (severity !== null) return 'review.none-of-kind';
  return accepted > 0 ? 'review.none-open' : 'review.none';
}
