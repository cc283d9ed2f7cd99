import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { HelpButton } from '../keys/HelpButton';
import { Freshness } from '../ui/Freshness';
import { HeadBar } from '../ui/HeadBar';
import { HelpLink } from '../ui/HelpLink';
import { ReportView } from '../report/components/ReportView';
import type { Book } from '../../model';
import { proposeReportKind } from '../../report';
import type { Evaluation } from '../../scoring';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/paneContext';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';

const PointTable = lazy(() => import(/* webpackChunkName: "mapping" */ '../settings/PointTable'));

/** A list of projects is not checked. */
const NOTHING_FOUND: readonly never[] = [];

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  point: { alignSelf: 'flex-start' },
});

const NO_TABLES: readonly Evaluation[] = [];

/**
 * A workbook without a self-evaluation table: the person can say that there is one, and where; a list of projects in it still makes a
 * report.
 */
export default function NoTable({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { otherForms } = usePaneState();
  const [isPointing, setPointing] = useState(false);
  const point = () => setPointing(true);
  if (isPointing) {
    return (
      <Suspense fallback={<Loading />}>
        <PointTable book={book} onBack={() => setPointing(false)} />
      </Suspense>
    );
  }
  if (proposeReportKind(NO_TABLES, book) === null) return <Empty forms={otherForms} onPoint={point} />;
  return (
    <>
      <HeadBar>
        <div className={styles.line}>
          <Text as="h1" size={400} weight="semibold" className={styles.title}>
            {say('pane.empty-title')}
          </Text>
          <Freshness />
          <HelpLink place="no-table" />
          <HelpButton />
        </div>
        <Text size={200} className={styles.hint}>
          {say('pane-report.from-list')}
        </Text>
        <Button size="small" className={styles.point} onClick={point}>
          {say('pointing.open')}
        </Button>
      </HeadBar>
      <main className={styles.main}>
        <ReportView book={book} evaluations={NO_TABLES} errors={NOTHING_FOUND} />
      </main>
    </>
  );
}
