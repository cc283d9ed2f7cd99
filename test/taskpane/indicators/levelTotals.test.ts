import { describe, expect, it } from 'vitest';
import { addUp } from '../../../src/scoring';
import { sumByLevel } from '../../../src/taskpane/indicators/levels';
import { bookBytes, TABLE_BOOKS, withExtra } from '../../support/books';
import { evaluateBook, open, value } from '../../support/chain';
import { bookOf, gridSheet } from '../../support/gridSheet';

/** Tables whose total is known; a bar needs points, and forms like Hubei's print none for their rows. */
const closed = (book: Parameters<typeof evaluateBook>[0]) =>
  evaluateBook(book).filter(
    ({ total: { shown, counted }, indicators }) =>
      !shown.isOpen &&
      shown.figure !== null &&
      !shown.doubt &&
      indicators.every(({ points, indicator }) => points !== null || !counted.indicators.includes(indicator.row)),
  );

describe('the bars of the levels add up to the total above them', () => {
  it.each(withExtra(TABLE_BOOKS))('%s', (name) => {
    for (const evaluation of closed(value(open(bookBytes(name)).book()))) {
      const sum = addUp(sumByLevel(evaluation).map(({ earned }) => earned));
      expect(Math.abs(sum - (evaluation.total.shown.figure ?? 0))).toBeLessThanOrEqual(0.1);
    }
  });

  it('where a person entered another score than the rules give', () => {
    const [evaluation] = closed(
      bookOf(
        gridSheet([
          ['项目支出绩效自评表'],
          ['项目名称', '村道养护'],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出指标', '数量指标', '养护里程', '≥20公里', '21公里', '60', '55'],
          ['效益指标', '社会效益指标', '受益群众', '≥500人', '520人', '40', '40'],
          ['总分', '', '', '', '', '100', '95'],
        ]),
      ),
    );
    expect(evaluation && sumByLevel(evaluation).map(({ earned }) => earned)).toEqual([55, 40]);
  });
});
