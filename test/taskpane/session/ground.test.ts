import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/hosts/host';
import { refused } from '../../../src/hosts/host';
import type { Book } from '../../../src/model/book';
import type { Change } from '../../../src/model/change';
import { note } from '../../../src/texts/note';
import { applyChanges } from '../../support/applyChanges';
import { MemoryHost } from '../../support/memoryHost';
import { CELLS, formBook, SHEET } from '../tables';
import { sessionOn } from './sessionOn';

/** A workbook in which people work: what a writing rests on is looked at again. */
class Live extends MemoryHost {
  readonly grounds: (Book | undefined)[] = [];
  /** Changes by itself, as the time of day does. */
  isRestless = false;

  override async apply(changes: readonly Change[], options?: Parameters<Host['apply']>[1]) {
    this.grounds.push(options?.ground);
    if (options?.ground && (this.isRestless || options.ground !== this.book)) {
      const cells = [{ sheet: SHEET, address: CELLS.firstActual }];
      return refused('changed', note('office.changed', { cells: '' }), cells);
    }
    return super.apply(changes);
  }

  /** A person types, and no event comes. */
  typeUnheard(text: string): void {
    const address = CELLS.firstActual;
    const before = this.book.sheets[0]?.cellAt(address.row, address.column) ?? expect.fail();
    const after = { value: text, formula: null };
    this.book = applyChanges(this.book, [{ kind: 'cell', sheet: SHEET, address, before, after }]);
  }
}

async function opened() {
  const host = new Live(formBook());
  const session = sessionOn(host);
  await session.open();
  return { host, session };
}

const WRITE = { write: 'values', workingPaper: false } as const;
const shown = ({ state }: { state: () => unknown }): string => JSON.stringify(state());

describe('what a writing rests on', () => {
  it('is looked at in one click, and the scores are those of what stands there', async () => {
    const heard = await opened();
    heard.host.typeUnheard('1次');
    await heard.session.open();
    await heard.session.scoreAll();
    const { host, session } = await opened();
    host.typeUnheard('1次');
    await session.scoreAll();
    expect(session.state().message?.note.id).toBe('pane.written');
    expect(host.book).toEqual(heard.host.book);
    expect(host.grounds.map((one) => one !== undefined)).toEqual([true, false]);
  });

  it('that has changed since the preview: it is shown anew, and written when the person says so again', async () => {
    const { host, session } = await opened();
    await session.preview('all', WRITE);
    const before = JSON.stringify(session.state().preview?.plan.changes);
    host.typeUnheard('1次');
    await session.write();
    expect(session.state().message).toMatchObject({ note: { id: 'pane.plan-renewed' }, severity: 'error' });
    expect(session.state().steps).toEqual([]);
    expect(JSON.stringify(session.state().preview?.plan.changes)).not.toBe(before);
    await session.write();
    expect(session.state().message?.note.id).toBe('pane.written');
    expect(shown(session)).not.toContain('pane.plan-renewed');
  });

  it('that changes by itself stops nothing: the plan is the same', async () => {
    const { host, session } = await opened();
    host.isRestless = true;
    await session.preview('all', WRITE);
    await session.write();
    expect(session.state().message?.note.id).toBe('pane.written');
    expect(host.grounds.map((one) => one !== undefined)).toEqual([true, false]);
  });
});
