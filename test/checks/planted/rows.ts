import type { Fault, FaultKind, Way } from './fault';
import {
  aim,
  inRow,
  isMetFully,
  isRate,
  isReached,
  ownPoints,
  present,
  rounded,
  scorePuts,
  shown,
  withNumber,
} from './fault';

/* Scores, reasons and values of rows. Written before the checks were looked at: the ways in which people get them wrong. */

const AFTER_SCORE = ['total-not-sum', 'number-as-text'];
const CAUSE = '主要是第三季度主管部门追加了两批任务，年初测算时未考虑';
const DELAY = '主要是供货单位延期交货，设备安装推迟，下一年加强合同履约管理';

/** The actual below (or above) the target, the score as it then is, and a reason. */
const missed = (share: number, reason: string | null, scoreShare = share): Way =>
  inRow(
    (row, base) => isMetFully(row, base) && row.indicator.reason.trim() === '',
    (row, _, base) => {
      const { actual, score, reason: cell } = row.indicator.cells;
      if (!actual || (reason !== null && !cell)) return null;
      const value = rounded(aim(row) * share);
      if (value <= 0 || value === aim(row) || value !== aim(row) * share) return null;
      const earned = rounded((ownPoints(row) ?? 0) * Math.min(1, scoreShare));
      const put: Fault['put'] = [
        [actual, withNumber(shown(base, actual), value)],
        ...scorePuts(base, row, earned),
        ...(cell && reason !== null ? [[cell, reason] as const] : []),
      ];
      const at = [...(score ? [score] : []), ...(cell ? [cell] : []), actual];
      return { put, at };
    },
  );

/** Another text for the actual of a row that was met in full. */
const actualSays = (text: (old: string, aim: number) => string, isFit: typeof isReached = isReached): Way =>
  inRow(isFit, (row, _, base) => {
    const { actual } = row.indicator.cells;
    return actual && { put: [[actual, text(shown(base, actual), aim(row))]], at: [actual] };
  });

/** Another score for a row that was met in full; the rest of the table as it was. */
const scoreSays = (score: (points: number) => number | string): Way =>
  inRow(isMetFully, (row) => {
    const { score: at } = row.indicator.cells;
    return at && { put: [[at, score(ownPoints(row) ?? 0)]], at: [at] };
  });

const notRate: typeof isReached = (row, base) => isMetFully(row, base) && !isRate(row, base) && aim(row) >= 2;
const overRow = (share: number, reason: string | null): Way =>
  inRow(
    (row, base) => notRate(row, base) && row.indicator.reason.trim() === '',
    (row, _, base) => {
      const { actual, reason: cell } = row.indicator.cells;
      if (!actual || (reason !== null && !cell)) return null;
      const put: Fault['put'] = [
        [actual, withNumber(shown(base, actual), Math.ceil(aim(row) * share))],
        ...(cell && reason !== null ? [[cell, reason] as const] : []),
      ];
      return { put, at: [actual, ...(cell ? [cell] : [])] };
    },
  );

export const ROW_FAULTS: readonly FaultKind[] = [
  {
    title: '得分高于分值',
    checks: ['score-above-points'],
    also: AFTER_SCORE,
    ways: [scoreSays((points) => points + 1), scoreSays((points) => points * 10), scoreSays((points) => points + 0.5)],
  },
  {
    title: '未完成却得满分',
    checks: ['full-score-unmet'],
    also: ['unmet-no-reason'],
    ways: [missed(0.5, DELAY, 1), missed(0.8, null, 1), missed(0.6, '年初目标偏高', 1)],
  },
  {
    title: '未完成而无说明',
    checks: ['unmet-no-reason'],
    also: ['score-not-by-rule'],
    ways: [missed(0.5, null), missed(0.8, '无'), missed(0.9, '—')],
  },
  {
    title: '超额而无说明',
    checks: ['over-no-reason'],
    ways: [overRow(1.5, null), overRow(1.8, '无'), overRow(2.5, null)],
  },
  {
    title: '少得分而无说明',
    checks: ['score-below-rule-no-reason'],
    also: AFTER_SCORE,
    ways: [
      scoreSays((points) => points - 1),
      scoreSays((points) => rounded(points * 0.5)),
      scoreSays((points) => rounded(points * 0.9)),
    ],
  },
  {
    title: '得分与完成率不符',
    checks: ['score-not-by-rule', 'full-score-unmet'],
    ways: [missed(0.5, DELAY, 0.9), missed(0.8, DELAY, 0.95), missed(0.4, DELAY, 0.8)],
  },
  {
    title: '原因空泛',
    checks: ['reason-says-nothing'],
    ways: [
      '超额完成',
      '客观原因',
      '实际工作需要',
      '已完成',
      '工作量增加所致',
      '完成情况较好',
      '加强管理',
      '受客观因素影响',
    ].map((words) => overRow(1.6, words)),
  },
  {
    title: '原因与方向相反',
    checks: ['reason-other-way'],
    ways: [
      overRow(1.6, '因施工受阻，未完成年度目标，下年加快进度'),
      overRow(2, '受天气影响，工作进度滞后，未能达到指标值'),
      missed(0.5, '超额完成的原因是上级追加任务'),
      missed(0.8, '实际需求增加，完成数高于年初预计'),
    ],
  },
  {
    title: '完成率写错的原因',
    checks: ['reason-rate-differs'],
    also: ['over-no-reason'],
    ways: [
      overRow(1.5, `完成率134.72%，${CAUSE}`),
      overRow(2, `完成率为120%，${CAUSE}`),
      missed(0.5, `完成率仅为65%，${DELAY}`),
    ],
  },
  {
    title: '原因留有空位',
    checks: ['reason-open-slot'],
    ways: [
      overRow(1.6, '因XX原因，超额完成'),
      overRow(1.6, '由于【具体原因】，任务增加'),
      overRow(1.6, '由于____，实际完成超出预期'),
      missed(0.5, '因×××影响，未能完成'),
      overRow(1.6, '原因：……'),
    ],
  },
  {
    title: '完成值空白',
    checks: ['actual-missing'],
    also: ['unmet-no-reason'],
    ways: [
      inRow(isMetFully, (row) => {
        const { actual } = row.indicator.cells;
        return actual && { put: [[actual, null]], at: [actual] };
      }),
    ],
  },
  {
    title: '得分空白',
    checks: ['score-missing'],
    also: AFTER_SCORE,
    ways: [
      inRow(isMetFully, (row) => {
        const { score } = row.indicator.cells;
        return score && { put: [[score, null]], at: [score] };
      }),
    ],
  },
  {
    title: '分值空白而有得分',
    checks: ['points-missing'],
    also: ['points-not-100'],
    ways: [
      inRow(isMetFully, (row) => {
        const at = row.indicator.points?.cell;
        return at ? { put: [[at, null]], at: [at] } : null;
      }),
    ],
  },
  {
    title: '指标值空白而有完成值',
    checks: ['target-missing'],
    ways: [
      inRow(isMetFully, (row) => {
        const { target } = row.indicator.cells;
        return target && { put: [[target, null]], at: [target] };
      }),
    ],
  },
  {
    title: '指标名称缺失',
    checks: ['name-missing'],
    ways: [null, '指标1：', '指标2', '……'].map((text) =>
      inRow(isMetFully, (row) => {
        const { name } = row.indicator.cells;
        return { put: [[name, text]], at: [name] };
      }),
    ),
  },
  {
    title: '以文字代替数值',
    checks: ['word-for-number', 'actual-unreadable'],
    ways: ['完成', '已完成', '达标', '按时完成', '良好', '达到要求', '全部完成', '符合', '达到预期', '是'].map((word) =>
      actualSays(() => word, isMetFully),
    ),
  },
  {
    title: '完成值带比较符号',
    checks: ['operator-in-actual'],
    ways: [
      actualSays((old) => `≥${old}`),
      actualSays((old) => `>=${old}`),
      actualSays((old) => `大于等于${old}`),
      actualSays((old) => `不少于${old}`),
      actualSays((old) => `${old}以上`),
    ],
  },
  {
    title: '完成值单位与指标值不同',
    checks: ['unit-differs'],
    ways: ['公里', '万元', '%', '小时', '平方米'].map((unit) =>
      inRow(
        (row, base) =>
          notRate(row, base) &&
          row.indicator.target.kind === 'number' &&
          row.indicator.target.unit !== null &&
          row.indicator.target.unit !== unit,
        (row, _, base) => {
          const { actual } = row.indicator.cells;
          const number = actual ? /\d[\d,]*(?:\.\d+)?/.exec(shown(base, actual))?.[0] : undefined;
          return actual && number !== undefined ? { put: [[actual, `${number}${unit}`]], at: [actual] } : null;
        },
      ),
    ),
  },
  {
    title: '量级写错（元与万元）',
    checks: ['unit-differs', 'over-no-reason'],
    also: ['over-no-reason'],
    ways: [
      inRow(
        (row, base) =>
          isReached(row, base) && row.indicator.target.kind === 'number' && row.indicator.target.unit === '万元',
        (row) => {
          const { actual } = row.indicator.cells;
          return actual && { put: [[actual, String(rounded(aim(row) * 10000))]], at: [actual] };
        },
      ),
    ],
  },
  {
    title: '比率超过100%',
    checks: ['percent-above-100'],
    also: ['over-no-reason'],
    ways: [
      ...[105, 102, 120].map((value) =>
        inRow(
          (row, base) =>
            isReached(row, base) && isRate(row, base) && /满意|合格|覆盖|及时|准确|达标/.test(row.indicator.name),
          (row, _, base) => {
            const { actual } = row.indicator.cells;
            return actual && { put: [[actual, withNumber(shown(base, actual), value)]], at: [actual] };
          },
        ),
      ),
    ],
  },
  {
    title: '完成值认不出的数',
    checks: ['actual-unreadable'],
    also: ['word-for-number'],
    ways: [
      actualSays((old) => withNumber(old, 19574).replace('19574', '19574.')),
      actualSays((old) => old.replace(/\d/, (digit) => `${digit}..`)),
      actualSays((old) => withNumber(old, 7).replace('7', '1O0')),
      actualSays((old) => withNumber(old, 7).replace('7', '1,2,3')),
      actualSays((old) => withNumber(old, 7).replace('7', '11,25791')),
      actualSays((old) => withNumber(old, 7).replace('7', '1l2')),
    ],
  },
  {
    title: '指标值认不出的数',
    checks: ['target-unreadable'],
    ways: ['≥', '≥11,25791', '≥2..5', '≥1O0', '≥1.2.3'].map((text) =>
      inRow(
        (row, base) => isMetFully(row, base) && row.indicator.cells.operator === null,
        (row) => {
          const { target } = row.indicator.cells;
          return target && { put: [[target, text]], at: [target] };
        },
      ),
    ),
  },
  {
    title: '指标值、完成值为负',
    checks: ['negative-value'],
    also: ['unmet-no-reason', 'full-score-unmet'],
    ways: [
      actualSays((old) => `-${old}`, notRate),
      actualSays((old) => withNumber(old, 3).replace('3', '-3'), notRate),
    ],
  },
  {
    title: '得分认不出（文字）',
    checks: ['score-unreadable', 'number-as-text', 'score-missing'],
    also: AFTER_SCORE,
    ways: ['满分', '10,', '9.5.', '优', '1O'].map((word) =>
      inRow(isMetFully, (row) => {
        const { score } = row.indicator.cells;
        return score && { put: [[score, word]], at: [score] };
      }),
    ),
  },
  {
    title: '多行原因雷同',
    checks: ['reason-repeated'],
    ways: [CAUSE, '因工作任务增加，超额完成年度目标', '年初目标设置偏低'].map((words): Way => (base) => {
      const rows = base.evaluation.indicators.filter(
        (row) => notRate(row, base) && row.indicator.cells.reason && row.indicator.reason === '',
      );
      if (rows.length < 3) return null;
      const found = rows.slice(0, 3).flatMap((row) => {
        const cells = present(row.indicator.cells.actual, row.indicator.cells.reason);
        return cells?.[0] && cells[1] ? [{ row, actual: cells[0], reason: cells[1] }] : [];
      });
      return {
        put: found.flatMap(({ row, actual, reason }) => [
          [actual, withNumber(shown(base, actual), Math.ceil(aim(row) * 1.5))] as const,
          [reason, words] as const,
        ]),
        at: found.map(({ reason }) => reason),
      };
    }),
  },
];
