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

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
});

interface Props extends TabProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** A table: what it is, and the part of the work that is chosen. */
export function TableScreen({ view, onGo, tab, onTab }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tables } = usePaneState();
  return (
    <>
      <HeadBar>
        {tables.length > 1 && <TablePicker tables={tables} current={view.key} />}
        <TableHead view={view} onRules={() => onGo('rules')} onMapping={() => onGo('mapping')} help={tab} />
      </HeadBar>
      <PaneTabs view={view} tab={tab} onTab={onTab} />
      <main className={styles.panel}>
        <section className={styles.panel} aria-label={say(`pane.tab-${tab}`)}>
          <Suspense fallback={<Loading />}>
            {tab === 'indicators' && <IndicatorsTab view={view} onGo={onGo} />}
            {tab === 'explain' && <ExplainTab view={view} onGo={onGo} />}
            {tab === 'review' && <ReviewTab view={view} onGo={onGo} />}
            {tab === 'report' && <ReportTab view={view} onGo={onGo} />}
          </Suspense>
        </section>
      </main>
    </>
  );
}
