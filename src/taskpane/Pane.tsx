import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FaultBoundary } from './frame/FaultBoundary';
import { MessageLine } from './frame/MessageLine';
import { Empty } from './ui/Empty';
import { Loading } from './ui/Loading';
import { Plain } from './ui/Plain';
import type { Screen, Tab } from './ui/screen';
import { Starting } from './frame/Starting';
import { TableScreen } from './frame/TableScreen';
import { useSteppingIn } from './review/useSteppingIn';
import type { PaneState, TableView } from './session/state';
import { currentTable } from './session/state';
import { useSpeech } from './ui/language';
import { useReturningFocus } from './ui/returningFocus';
import { usePane, usePaneState, useSession } from './ui/paneContext';

const NoTable = lazy(() => import(/* webpackChunkName: "report" */ './frame/NoTable'));
const PreviewScreen = lazy(() => import(/* webpackChunkName: "preview" */ './indicators/preview/PreviewScreen'));
const MappingScreen = lazy(() => import(/* webpackChunkName: "mapping" */ './settings/MappingScreen'));
const TemplatesScreen = lazy(() => import(/* webpackChunkName: "templates" */ './templates/TemplatesScreen'));
const ForeignList = lazy(() => import(/* webpackChunkName: "foreign" */ './owner/ForeignList'));
const KeptBackScreen = lazy(() => import(/* webpackChunkName: "final" */ './sending/KeptBackScreen'));
const RulesScreen = lazy(() => import(/* webpackChunkName: "rules" */ './settings/RulesScreen'));

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
  const [tab, setTab] = useState<Tab>('indicators');
  return (
    <div className={styles.pane} aria-busy={state.busy !== null}>
      {state.foreign.length > 0 && !state.isForeignLeft && (
        <Suspense fallback={null}>
          <ForeignList />
        </Suspense>
      )}
      <FaultBoundary>
        <Content state={state} tab={tab} onTab={setTab} />
      </FaultBoundary>
      {state.message && <MessageLine message={state.message} onTab={setTab} />}
    </div>
  );
}

interface ContentProps {
  readonly state: PaneState;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

function Content({ state, tab, onTab }: ContentProps) {
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const view = currentTable(state);
  const { inlet } = usePane().ports;
  useEffect(() => inlet?.subscribe(() => onTab('review')), [inlet, onTab]);
  useSteppingIn(view && tab !== 'review' ? () => onTab('review') : null);
  if (state.status === 'loading') return <Starting />;
  if (!view && (state.preview?.isRestore || state.keptBack)) {
    return (
      <Suspense fallback={<Loading />}>
        {state.keptBack ? (
          <KeptBackScreen keptBack={state.keptBack} onBack={NOWHERE} onPreview={null} />
        ) : (
          <PreviewScreen onBack={NOWHERE} />
        )}
      </Suspense>
    );
  }
  if (view) return <TableScreens key={view.key} view={view} tab={tab} onTab={onTab} />;
  if (state.book && state.status === 'ready') {
    return (
      <Suspense fallback={<Empty />}>
        <NoTable book={state.book} />
      </Suspense>
    );
  }
  return (
    <Plain
      icon={<WarningRegular />}
      title={say('pane.failed-title')}
      text={state.error ? sayNote(state.error.note) : say('pane.fault')}
      action={say('pane.recheck')}
      onAction={() => void session.open()}
    />
  );
}

/** The screen goes with the preview, and what is under it was not left. */
const NOWHERE = () => undefined;

interface TableProps {
  readonly view: TableView;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** The tabs of a table, or the screen that was gone to from there. */
function TableScreens({ view, tab, onTab }: TableProps) {
  const [screen, setScreen] = useState<Screen | null>(null);
  const session = useSession();
  const { keptBack } = usePaneState();
  const returnFocus = useReturningFocus();
  const go = (to: Screen) => {
    session.turnAway();
    returnFocus.leave();
    setScreen(to);
  };
  const turn = (to: Tab) => {
    session.turnAway();
    onTab(to);
  };
  const back = () => {
    setScreen(null);
    returnFocus.comeBack();
  };
  const shown = useShownScreen(screen, returnFocus.leave);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [shown, tab]);
  if (shown === null) return <TableScreen view={view} tab={tab} onTab={turn} onGo={go} />;
  return (
    <Suspense fallback={<Loading />}>
      {shown === 'preview' && <PreviewScreen onBack={back} />}
      {shown === 'kept-back' && keptBack && (
        <KeptBackScreen keptBack={keptBack} onBack={back} onPreview={() => setScreen('preview')} />
      )}
      {shown === 'mapping' && <MappingScreen view={view} onBack={back} />}
      {shown === 'rules' && <RulesScreen view={view} onBack={back} />}
      {shown === 'templates' && <TemplatesScreen onBack={back} />}
    </Suspense>
  );
}

/**
 * The screen that is shown: the one that was gone to from a table, or what the session shows of itself, which a button of the ribbon or
 * of the page around can ask for too: what is about to be taken back, what keeps a copy back. `onLeave` is called while what was there
 * before still stands.
 */
function useShownScreen(screen: Screen | null, onLeave: () => void): Screen | 'kept-back' | null {
  const session = useSession();
  const own = ownScreen(usePaneState());
  const [leave] = useState(() => onLeave);
  useEffect(() => {
    let before = ownScreen(session.state());
    return session.subscribe(() => {
      const now = ownScreen(session.state());
      if (now !== null && before === null) leave();
      before = now;
    });
  }, [session, leave]);
  return own ?? screen;
}

function ownScreen({ preview, keptBack }: PaneState): 'kept-back' | 'preview' | null {
  if (keptBack) return 'kept-back';
  return preview?.isRestore ? 'preview' : null;
}
