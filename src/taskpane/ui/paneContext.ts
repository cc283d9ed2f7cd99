import { createContext, useContext } from 'react';
import type { PanePorts } from '../ports';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';
import { useStore } from '../store';

/** What the components work with. */
export interface PaneContext {
  readonly session: Session;
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

/** The session's state of the moment. */
export function usePaneState(): PaneState {
  return useStore(useSession());
}
