import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../src/addin/commands';
import type { CommandName } from '../../src/addin/commandNames';
import { COMMAND_NAMES } from '../../src/addin/commandNames';

/** The commands with everything around them written down in order. */
function register(fail: 'nothing' | 'pane' | 'action' = 'nothing') {
  const log: string[] = [];
  const faults: unknown[] = [];
  const handlers = new Map<CommandName, (event: { completed(): void }) => Promise<void>>();
  const act = (name: string) => () => {
    log.push(name);
    return fail === 'action' ? Promise.reject(new Error('action')) : Promise.resolve();
  };
  registerCommands({
    session: { scoreAll: act('scoreAll'), mark: act('mark'), restore: act('restore') },
    associate: (name, handler) => handlers.set(name, handler),
    showPane: () => {
      log.push('pane');
      return fail === 'pane' ? Promise.reject(new Error('pane')) : Promise.resolve();
    },
    report: (fault) => faults.push(fault),
  });
  const press = (name: CommandName) => handlers.get(name)?.({ completed: () => log.push('completed') });
  return { log, faults, handlers, press };
}

describe('the commands of the ribbon', () => {
  it('are those that the manifest names', () => {
    expect([...register().handlers.keys()].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it.each([
    ['scoreAll', 'scoreAll'],
    ['markDeviations', 'mark'],
    ['restoreLast', 'restore'],
  ] as const)('%s works, shows the pane with the result and completes', async (name, action) => {
    const { log, press } = register();
    await press(name);
    expect(log).toEqual([action, 'pane', 'completed']);
  });

  it.each(['pane', 'action'] as const)('completes also when the %s fails', async (fail) => {
    const { log, faults, press } = register(fail);
    await press('scoreAll');
    expect(log.at(-1)).toBe('completed');
    expect(faults).toEqual([new Error(fail)]);
  });
});
