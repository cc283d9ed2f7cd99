import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { HeadBar } from '../ui/HeadBar';
import { PaneTabs } from './PaneTabs';
import { TableHead } from './TableHead';
import { TablePicker } from './TablePicker';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/paneContext';
import { IndicatorsTab } from '../indicators/IndicatorsTab';
import { Loading } from '../ui/Loading';
import type { Tab, TabProps } from '../ui/screen';

const ExplainTab = lazy(() => import(/* webpackChunkName: "explain" */ '../explain/ExplainTab'));
const ReviewTab = lazy(() => import(/* webpackChunkName: "review" */ '../review/ReviewTab'));
const ReportTab = lazy(() => import(/* webpackChunkName: "report" */ '../report/ReportTab'));
const SendTab = lazy(() => import(/* webpackChunkName: "send" */ '../sending/SendTab'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
});

interface Props extends TabProps {
  readonly tab: Tab;
}

/** A table: what it is, and the part of the work that is chosen. */
export function TableScreen({ view, onGo, tab, onTab }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tables } = usePaneState();
  const about = { view, onGo, onTab };
  return (
    <>
      <HeadBar>
        {tables.length > 1 && <TablePicker tables={tables} current={view.key} />}
        <TableHead view={view} onRules={() => onGo('rules')} onMapping={() => onGo('mapping')} help={tab} />
      </HeadBar>
      <PaneTabs view={view} tab={tab} onTab={onTab} />
      <main className={styles.panel}>
        <section className={styles.panel} aria-label={say(`guide.step-${tab}`)}>
          <Suspense fallback={<Loading />}>
            {tab === 'indicators' && <IndicatorsTab {...about} />}
            {tab === 'explain' && <ExplainTab {...about} />}
            {tab === 'review' && <ReviewTab {...about} />}
            {tab === 'report' && <ReportTab {...about} />}
            {tab === 'send' && <SendTab {...about} />}
          </Suspense>
        </section>
      </main>
    </>
  );
}
