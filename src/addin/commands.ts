import type { Session } from '../taskpane/door';
import type { CommandName } from './commandNames';

/** What a function of the ribbon is called with; Excel waits until it is told that all is done. */
export interface Click {
  completed(): void;
}

/** What the commands need of Excel. */
export interface CommandPorts {
  readonly session: Pick<Session, 'scoreAll' | 'mark' | 'restore'>;
  /** Opens the pane, which shows the message of the last action. */
  readonly showPane: () => Promise<void>;
  /** Where it goes when the pane cannot be opened. */
  readonly report: (fault: unknown) => void;
}

/**
 * What answers a click on a button of the ribbon. The pane need not be open: the command works on the workbook, then the pane comes up
 * with the result. Excel waits for `completed`, so it is called whatever happens.
 */
export function commandsOn({ session, showPane, report }: CommandPorts) {
  const actions: Readonly<Record<CommandName, () => Promise<void>>> = {
    scoreAll: () => session.scoreAll(),
    markDeviations: () => session.mark(),
    restoreLast: () => session.restore(),
  };
  return async (name: CommandName, click: Click): Promise<void> => {
    try {
      await actions[name]();
      await showPane();
    } catch (fault) {
      report(fault);
    } finally {
      click.completed();
    }
  };
}
