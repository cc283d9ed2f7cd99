import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { HEADER } from '../support/planBooks';
import { minimalXlsx } from '../support/minimalXlsx';
import { jxzpHere } from './inProcess';
import { inspectSchema } from './schema';

const SHEET = {
  name: '自评表',
  rows: [
    ['项目支出绩效自评表（2024年度）'],
    [null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, 58, 10, '58%', 0],
    HEADER,
    ['产出指标', '数量指标', '培训场次', '≥20场', '20场', 90, 90],
    ['总分', null, null, null, null, 100, 90],
    ['注：1.预算执行率低于60%的，得分为0分。2.指标完成较差的酌情扣分。'],
  ],
};

async function file(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jxzp-printed-'));
  const at = path.join(folder, '自评表.xlsx');
  await writeFile(at, minimalXlsx([SHEET]));
  return at;
}

it('lists what a table prints of rules, with the cell, and scores by it', async () => {
  const { code, out } = await jxzpHere(['inspect', await file(), '--json']);
  expect(code).toBe(0);
  const table = inspectSchema.parse(JSON.parse(out)).files[0]?.tables[0];
  expect(table?.printedRules).toEqual([
    { cell: 'A7', row: null, text: '预算执行率低于60%的，得分为0分', used: true },
    { cell: 'A7', row: null, text: '指标完成较差的酌情扣分', used: false },
  ]);
  expect(table?.budget[0]?.score).toBe(0);
});

it('says it in words', async () => {
  const { out } = await jxzpHere(['inspect', await file()]);
  expect(out).toContain('本表自己印有规则，按它计算（A7）：预算执行率低于60%的，得分为0分');
  expect(out).toContain('未能读懂或不能据以计算，请自行核对（A7）：指标完成较差的酌情扣分');
});

it('says once where the table is right by its own rule, and accuses nothing of it', async () => {
  const { out } = await jxzpHere(['check', await file()]);
  expect(out).toContain('1 项得分按表内规则是对的，两者合计相差 5.8 分');
  expect(out).not.toContain('执行率得分算错');
});
