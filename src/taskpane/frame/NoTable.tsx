import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { HelpButton } from '../keys/HelpButton';
import { Freshness } from '../ui/Freshness';
import { HeadBar } from '../ui/HeadBar';
import { ReportView } from '../report/components/ReportView';
import type { Book } from '../../model';
import { proposeReportKind } from '../../report';
import type { Evaluation } from '../../scoring';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/paneContext';
import { Empty } from '../ui/Empty';

/** A list of projects is not checked. */
const NOTHING_FOUND: readonly never[] = [];

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

const NO_TABLES: readonly Evaluation[] = [];

/** A workbook without a self-evaluation table: a list of projects in it still makes a report. */
export default function NoTable({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { otherForms } = usePaneState();
  if (proposeReportKind(NO_TABLES, book) === null) return <Empty forms={otherForms} />;
  return (
    <>
      <HeadBar>
        <div className={styles.line}>
          <Text as="h1" size={400} weight="semibold" className={styles.title}>
            {say('pane.empty-title')}
          </Text>
          <Freshness />
          <HelpButton />
        </div>
        <Text size={200} className={styles.hint}>
          {say('pane-report.from-list')}
        </Text>
      </HeadBar>
      <main className={styles.main}>
        <ReportView book={book} evaluations={NO_TABLES} errors={NOTHING_FOUND} />
      </main>
    </>
  );
}
