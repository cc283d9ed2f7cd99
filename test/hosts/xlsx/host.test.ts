import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import type { Host } from '../../../src/hosts/host';
import { XlsxHost } from '../../../src/hosts/xlsx/host';
import { cellsOf, ok, open } from './support';
import { richWorkbook } from './richWorkbook';

const changes: Change[] = [
  {
    kind: 'cell',
    sheet: '表',
    address: { row: 3, column: 3 },
    before: { value: 10, formula: null },
    after: { value: 8, formula: null },
  },
  { kind: 'setting', key: 'rules', before: null, after: '"hubei"' },
];

describe('a workbook file as a host', () => {
  it('reads, applies, tells settings and restores', async () => {
    const host = new XlsxHost(open(richWorkbook()));
    expect(host.kind).toBe('xlsx');
    expect(ok(await host.read()).sheets.map((sheet) => sheet.visible)).toEqual([true, true, true]);
    ok(await host.apply(changes));
    expect(cellsOf(ok(await host.read())).get('表!D4')?.value).toBe(8);
    expect(ok(await host.setting('rules'))).toBe('"hubei"');
    ok(await host.apply(invertAll(changes)));
    expect(ok(await host.setting('rules'))).toBeNull();
    expect(cellsOf(ok(open(host.file.bytes()).book())).get('表!D4')?.value).toBe(10);
  });

  it('stays as it was when a change is refused', async () => {
    const host = new XlsxHost(open(richWorkbook()));
    ok(await host.apply(changes));
    const before = host.file;
    expect(await host.apply(changes)).toMatchObject({
      ok: false,
      error: { code: 'changed', cells: [{ sheet: '表' }] },
    });
    expect(host.file).toBe(before);
    const port: Host = host;
    ok(await port.select('表', { row: 0, column: 0 }));
    expect(port.onEdit(() => undefined)()).toBeUndefined();
  });
});
