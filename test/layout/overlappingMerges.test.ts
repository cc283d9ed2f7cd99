import { expect, it } from 'vitest';
import { recognise } from '../../src/layout';
import { bookOf, gridSheet } from '../support/gridSheet';
import { HEADER } from '../support/planBooks';

/* No program merges cells twice, but a damaged file can say so. Found by test/fuzz: it never ended, and took all memory. */
it.each([
  [['D2:E2', 'D2:F2']],
  [['D2:E3', 'D2:F3']],
  [['D2:F2', 'D2:E2', 'D2:E3']],
  [['C1:D2', 'C1:E2', 'D2:H3']],
  [['A1:H1', 'A1:B3', 'B2:C4', 'C2:D2']],
])('merges over each other end: %j', (merges) => {
  const rows = [
    ['项目支出绩效自评表'],
    HEADER,
    HEADER.map(() => ''),
    ['产出指标', '数量指标', '完成事项', '5个', '5个', '10', '', ''],
  ];
  expect(recognise(bookOf(gridSheet(rows, { merges }))).length).toBeLessThan(2);
});
