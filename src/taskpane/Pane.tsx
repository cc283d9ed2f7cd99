import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular, WarningRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FaultBoundary } from './components/FaultBoundary';
import { MessageLine } from './components/MessageLine';
import { Loading } from './screens/Loading';
import { Overview } from './screens/Overview';
import { Plain } from './screens/Plain';
import type { Screen } from './screens/screen';
import type { PaneState, TableView } from './session/state';
import { currentTable } from './session/state';
import { useSpeech } from './ui/language';
import { usePaneState, useSession } from './ui/session';

const PreviewScreen = lazy(() => import(/* webpackChunkName: "preview" */ './screens/PreviewScreen'));
const MappingScreen = lazy(() => import(/* webpackChunkName: "mapping" */ './screens/MappingScreen'));
const RulesScreen = lazy(() => import(/* webpackChunkName: "rules" */ './screens/RulesScreen'));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** The whole pane: the message of the last action above the screen of the moment. */
export function Pane() {
  const styles = useStyles();
  const state = usePaneState();
  return (
    <div className={styles.pane} aria-busy={state.busy !== null}>
      {state.message && <MessageLine message={state.message} />}
      <FaultBoundary>
        <Content state={state} />
      </FaultBoundary>
    </div>
  );
}

function Content({ state }: { readonly state: PaneState }) {
  const session = useSession();
  const { say, tell } = useSpeech();
  const view = currentTable(state);
  if (state.status === 'loading') return <Loading />;
  if (view) return <TableScreens key={view.key} view={view} />;
  const isFailed = state.status === 'failed' && state.error !== null;
  return (
    <Plain
      icon={isFailed ? <WarningRegular /> : <DocumentSearchRegular />}
      title={say(isFailed ? 'pane.failed-title' : 'pane.empty-title')}
      text={state.error ? tell(state.error.note) : say('pane.empty-hint')}
      action={say('pane.recheck')}
      onAction={() => void session.open()}
    />
  );
}

/** The overview of a table, or the screen that was gone to from there. */
function TableScreens({ view }: { readonly view: TableView }) {
  const [screen, setScreen] = useState<Screen | null>(null);
  const back = () => setScreen(null);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [screen]);
  if (screen === null) return <Overview view={view} onGo={setScreen} />;
  return (
    <Suspense fallback={<Loading />}>
      {screen === 'preview' && <PreviewScreen onBack={back} />}
      {screen === 'mapping' && <MappingScreen view={view} onBack={back} />}
      {screen === 'rules' && <RulesScreen view={view} onBack={back} />}
    </Suspense>
  );
}
