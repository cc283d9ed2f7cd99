// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { takeDropped } from '../../src/workbench/app/dropped';
import type { Source } from '../../src/workbench/app/ports';
import { START } from '../../src/workbench/app/state';
import type { Workbench } from '../../src/workbench/app/workbench';
import { offerPanes } from '../../src/workbench/pane/link';

const source = (name: string, bytes = () => Promise.resolve(new Uint8Array([1]))): Source => {
  return { name, size: 1, bytes, disk: null };
};

let opened: string[] = [];
let given: string[] = [];
let current: string | null = null;
/** Opens every workbook as the file "b". */
const workbench = {
  state: () => ({ ...START, current }),
  open: (sources: readonly Source[]) => {
    opened.push(...sources.map(({ name }) => name));
    if (sources.length > 0) current = 'b';
    return Promise.resolve();
  },
  host: () => null,
} as unknown as Workbench;

let reviewed: string[] = [];
let isShown = false;
const review = {
  state: () => ({ batch: null, part: null, isShown }),
  take: (sources: readonly Source[]) => {
    reviewed.push(...sources.map(({ name }) => name));
    return Promise.resolve();
  },
};

beforeEach(() => {
  [reviewed, isShown] = [[], false];
  [opened, given, current] = [[], [], null];
  offerPanes(workbench, 'zh');
});

/** The pane of a file begins to listen; gives a function that closes it. */
const listen = (id: string) =>
  window.jxzp?.inlet(id).subscribe((files) => {
    given.push(...files.map(({ name, bytes }) => `${id} ${name} ${bytes.length}`));
  }) ?? expect.fail('no link');

describe('files dropped on the workbench', () => {
  it('reports go to the review of the workbook in front', async () => {
    current = 'a';
    const close = listen('a');
    await takeDropped(workbench, review, [source('报告.docx'), source('说明.MD')]);
    close();
    expect({ opened, given }).toEqual({ opened: [], given: ['a 报告.docx 1', 'a 说明.MD 1'] });
  });

  it('together with a workbook: to the review of that one, once its pane is there', async () => {
    await takeDropped(workbench, review, [source('报告.txt'), source('自评表.xlsx')]);
    expect(given).toEqual([]);
    listen('b')();
    expect({ opened, given }).toEqual({ opened: ['自评表.xlsx'], given: ['b 报告.txt 1'] });
  });

  it('without any workbook they are refused as before', async () => {
    await takeDropped(workbench, review, [source('报告.docx')]);
    expect({ opened, given }).toEqual({ opened: ['报告.docx'], given: [] });
  });

  it('one that cannot be read counts as empty', async () => {
    current = 'a';
    const close = listen('a');
    await takeDropped(workbench, review, [source('报告.docx', () => Promise.reject(new Error('gone')))]);
    close();
    expect(given).toEqual(['a 报告.docx 0']);
  });

  it('several workbooks go to the review of many, and so does one while its page is shown', async () => {
    await takeDropped(workbench, review, [source('甲.xlsx'), source('乙.xls')]);
    isShown = true;
    await takeDropped(workbench, review, [source('丙.xlsx')]);
    expect({ opened, reviewed }).toEqual({ opened: [], reviewed: ['甲.xlsx', '乙.xls', '丙.xlsx'] });
  });

  it('several reports without a workbook are refused one by one', async () => {
    await takeDropped(workbench, review, [source('甲.docx'), source('乙.docx')]);
    expect({ opened, reviewed }).toEqual({ opened: ['甲.docx', '乙.docx'], reviewed: [] });
  });
});
