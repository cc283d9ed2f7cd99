import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Engine } from '../session/engine';
import type { PanePorts } from '../ports';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';

/** What the components work with. */
export interface PaneContext {
  readonly session: Session;
  readonly engine: Pick<Engine, 'ruleSets'>;
  readonly ports: PanePorts;
}

export const SessionContext = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const context = useContext(SessionContext);
  if (!context) throw new Error('components of the pane stand inside SessionContext');
  return context;
}

export function useSession(): Session {
  return usePane().session;
}

/** The session's state; the component follows it. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
