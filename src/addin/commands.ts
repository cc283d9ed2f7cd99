import type { Session } from '../taskpane/door';
import type { CommandName } from './commandNames';

/** What the commands need of Excel. */
export interface CommandPorts {
  readonly session: Pick<Session, 'scoreAll' | 'mark' | 'restore'>;
  /** Binds a button of the ribbon to its function. */
  readonly associate: (name: CommandName, handler: (event: { completed(): void }) => Promise<void>) => void;
  /** Opens the pane, which shows the message of the last action. */
  readonly showPane: () => Promise<void>;
  /** Where it goes when the pane cannot be opened. */
  readonly report: (fault: unknown) => void;
}

/**
 * Gives each button of the ribbon its function. The pane need not be open: the command works on the workbook, then the pane comes up
 * with the result. Excel waits for `completed`, so it is called whatever happens.
 */
export function registerCommands({ session, associate, showPane, report }: CommandPorts): void {
  const actions: Readonly<Record<CommandName, () => Promise<void>>> = {
    scoreAll: () => session.scoreAll(),
    markDeviations: () => session.mark(),
    restoreLast: () => session.restore(),
  };
  const names = Object.keys(actions) as CommandName[];
  for (const name of names) {
    associate(name, async (event) => {
      try {
        await actions[name]();
        await showPane();
      } catch (fault) {
        report(fault);
      } finally {
        event.completed();
      }
    });
  }
}
