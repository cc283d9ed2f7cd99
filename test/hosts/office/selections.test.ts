// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/address';
import { LTSC_2021 } from '../../excel-host/profile';
import { at, valueOf } from '../contract';
import { formOf, startExcel } from './bench';

/* The person points at header and columns: worksheets.onSelectionChanged (ExcelApi 1.9), through the real client. */

const ROWS = [
  ['指标', '指标值', '完成值', '分值'],
  ['培训人数', '≥100人', '120人', 10],
];

test('tells which cell the person went to, as long as somebody listens', async () => {
  const { excel, host } = await startExcel(formOf('自评表', ROWS), LTSC_2021);
  valueOf(await host.read());
  const told: string[] = [];
  const stop = host.onSelect?.((sheet, address) => told.push(`${sheet}!${formatAddress(address)}`)) ?? expect.fail();
  await expect.poll(() => (excel.goTo('自评表', 'B2'), told.length)).toBeGreaterThan(0);
  excel.goTo('自评表', 'C2:D5');
  excel.goTo('自评表', 'B:B');
  // Those that were sent until one was heard may still be on their way.
  const later = () => told.filter((place) => place !== '自评表!B2');
  await expect.poll(later).toEqual(['自评表!C2', '自评表!B1']);
  stop();
  excel.goTo('自评表', 'A1');
  expect(later()).toHaveLength(2);
});

test('lights the cells between two', async () => {
  const { excel, host } = await startExcel(formOf('自评表', ROWS), LTSC_2021);
  valueOf(await host.read());
  valueOf(await host.select('自评表', at('B1'), at('B9')));
  expect(excel.book.selection).toMatchObject({ top: 0, left: 1, bottom: 8, right: 1 });
});
