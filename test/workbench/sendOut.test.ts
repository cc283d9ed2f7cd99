import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { createSession } from '../../src/taskpane/session/session';
import { offerPanes } from '../../src/workbench/pane/link';
import { formulasIn } from '../support/formulasIn';
import { bytesOf, storeOf } from '../support/person';
import { valueOf } from '../hosts/contract';
import { MemoryAutosave } from './memoryAutosave';
import { NAME, SAMPLE, settled, source, Visit } from './visit';

/* 送出副本 in the workbench: the session of the pane, the page's way of making copies, the file as it is worked on. */

async function scored() {
  const visit = new Visit(new MemoryAutosave());
  await visit.workbench.open([source()]);
  const page: { jxzp?: NonNullable<Window['jxzp']> } = {};
  offerPanes(visit.workbench, 'zh', page);
  const host = visit.workbench.host(visit.id) ?? expect.fail('no file');
  const session = createSession({
    host,
    ...{ store: storeOf(), random: bytesOf(3), copyMaker: page.jxzp?.copyMaker(visit.id) },
    language: 'zh',
    clock: () => 1_700_000_000_000,
    schedule: (callback) => {
      callback();
      return () => undefined;
    },
    report: (fault) => expect.fail(String(fault)),
  });
  await session.open();
  await session.scoreAll();
  await session.mark();
  await settled(visit);
  return { visit, host, session };
}

describe('the copy that is sent out', () => {
  it('is downloaded under a name of its own, with nothing of ours; the open workbook stays as it is', async () => {
    const { visit, host, session } = await scored();
    const before = await host.content();
    const view = { ...visit.view };
    await session.sendOut();
    const [copy, ...more] = visit.downloads;
    expect([copy?.name, more]).toEqual([`${NAME}-送出副本.xlsx`, []]);
    const sent = valueOf(valueOf(openXlsx(copy?.bytes ?? new Uint8Array())).book());
    const template = valueOf(valueOf(openXlsx(SAMPLE)).book());
    expect(formulasIn(sent)).toEqual(formulasIn(template));
    expect(sent.names).toEqual(template.names);
    // What the open workbook shows, the copy holds.
    const open = valueOf(await host.read());
    expect(sent.sheets.map((sheet) => sheet.cellAt(23, 7).value)).toEqual(
      open.sheets.map((sheet) => sheet.cellAt(23, 7).value),
    );
    expect(await host.content()).toEqual(before);
    expect(visit.view).toEqual(view);
    expect(session.state().message).toMatchObject({
      note: { id: 'workbench.copy-handed', args: { name: `${NAME}-送出副本.xlsx` } },
      details: [{ id: 'final.total-open' }],
    });
  });

  it('is kept back by an open slot', async () => {
    const { visit, session } = await scored();
    await visit.type('I13', '因【原因】未完成。');
    await session.sendOut();
    expect(visit.downloads).toEqual([]);
    expect(session.state().keptBack).toMatchObject({ kind: 'open', places: [{ sheet: NAME }] });
  });

  it('holds no figure of before: where a cell is changed while it is made there is none, and the next try has the new ones', async () => {
    const { visit, session } = await scored();
    const { workbench } = visit;
    const handCopy = workbench.handCopy.bind(workbench);
    workbench.handCopy = async (...given) => {
      await visit.type('I13', '人数多于预计。');
      return handCopy(...given);
    };
    await session.sendOut();
    expect(visit.downloads).toEqual([]);
    expect(session.state().keptBack).toMatchObject({
      kind: 'refused',
      error: { note: { id: 'workbench.copy-changed' } },
    });
    workbench.handCopy = handCopy;
    await session.sendOut();
    expect(visit.downloads).toHaveLength(1);
    const sent = valueOf(valueOf(openXlsx(visit.downloads[0]?.bytes ?? new Uint8Array())).book());
    expect(sent.sheets[0]?.cellAt(12, 8).value).toBe('人数多于预计。');
  });

  it('is refused with a sentence where the file is closed meanwhile', async () => {
    const { visit, session } = await scored();
    const { workbench } = visit;
    const handCopy = workbench.handCopy.bind(workbench);
    workbench.handCopy = async (...given) => {
      await workbench.close(visit.id);
      return handCopy(...given);
    };
    await session.sendOut();
    expect(session.state().keptBack).toMatchObject({ kind: 'refused', error: { note: { id: 'workbench.not-open' } } });
  });
});
