import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsOn } from '../../src/addin/commands';
import type { CommandName } from '../../src/addin/commandNames';
import { COMMAND_NAMES } from '../../src/addin/commandNames';

/** The commands with everything around them written down in order. */
function register(fail: 'nothing' | 'pane' | 'action' = 'nothing') {
  const log: string[] = [];
  const faults: unknown[] = [];
  const act = (name: string) => () => {
    log.push(name);
    return fail === 'action' ? Promise.reject(new Error('action')) : Promise.resolve();
  };
  const answer = commandsOn({
    session: { scoreAll: act('scoreAll'), mark: act('mark'), restore: act('restore') },
    showPane: () => {
      log.push('pane');
      return fail === 'pane' ? Promise.reject(new Error('pane')) : Promise.resolve();
    },
    report: (fault) => faults.push(fault),
  });
  const press = (name: CommandName) => answer(name, { completed: () => log.push('completed') });
  return { log, faults, press };
}

describe('the commands of the ribbon', () => {
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

/** The page's script, run with what it finds in a window. */
function runScript(start: string | null, office: object | undefined) {
  const source = readFileSync(path.resolve(import.meta.dirname, '../../src/addin/office/page/ribbon.js'), 'utf8');
  const changed: (() => void)[] = [];
  const page = { start, getAttribute: () => page.start };
  class Observer {
    constructor(change: () => void) {
      changed.push(change);
    }
    observe(): void {
      // What is observed is the one attribute that there is.
    }
  }
  const window: { Office?: object; MutationObserver: unknown; jxzpRibbon?: Ribbon } = { MutationObserver: Observer };
  if (office) window.Office = office;
  // The script reads globals of a page; it has no others.
  const run = new Function('window', 'document', 'Office', 'MutationObserver', source) as (
    ...globals: unknown[]
  ) => void;
  run(window, { documentElement: page }, office, Observer);
  const say = (cause: string): void => {
    page.start = cause;
    for (const change of changed) change();
  };
  return { ribbon: window.jxzpRibbon, say };
}

type Ribbon = { answerWith(handler: (name: string, click: { completed(): void }) => void): void };

describe('the script that takes clicks from the start', () => {
  const functions = new Map<string, (click: { completed(): void }) => void>();
  const log: string[] = [];
  const office = (show: () => Promise<void>) => ({
    actions: { associate: (name: string, act: (click: { completed(): void }) => void) => functions.set(name, act) },
    addin: { showAsTaskpane: show },
    onReady: () => Promise.resolve(),
  });
  const click = (name: string) => ({ completed: () => log.push(`${name} completed`) });
  const start = (cause: string | null, show = () => Promise.resolve()) => {
    functions.clear();
    log.length = 0;
    return runScript(cause, office(show));
  };

  it('knows the functions that the manifest names', () => {
    start(null);
    expect([...functions.keys()].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it('keeps clicks in their order until the pane answers, and hands on what comes later', () => {
    const { ribbon } = start(null);
    functions.get('restoreLast')?.(click('first'));
    functions.get('scoreAll')?.(click('second'));
    expect(log).toEqual([]);
    ribbon?.answerWith((name, event) => {
      log.push(name);
      event.completed();
    });
    functions.get('markDeviations')?.(click('third'));
    expect(log).toEqual([
      ...['restoreLast', 'first completed', 'scoreAll', 'second completed', 'markDeviations', 'third completed'],
    ]);
  });

  it.each([
    ['the pane shows why', () => Promise.resolve()],
    ['the pane cannot be shown', () => Promise.reject(new Error('no'))],
    [
      'this Office has no way to show it',
      () => {
        throw new TypeError('showAsTaskpane');
      },
    ],
  ])('ends clicks where the page cannot open, before or after the click: %s', async (_, show) => {
    const { say } = start(null, show);
    functions.get('scoreAll')?.(click('before'));
    say('no-pane');
    functions.get('scoreAll')?.(click('after'));
    await expect.poll(() => log).toEqual(['before completed', 'after completed']);
  });

  it('breaks nothing where office.js did not come', () => {
    expect(() => runScript('no-office', undefined)).not.toThrow();
  });
});
