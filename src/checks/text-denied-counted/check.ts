import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** "无下属单位" in one place, "下属事业单位2个" in another. */
export const textDeniedCounted: ReportCheck = {
  scope: 'report',
  name: 'text-denied-counted',
  title: 'statement.text-denied-counted',
  group: 'prose',
  position: 8,
  severities: ['info'],
  run({ statements }, report) {
    const all = ofKind(statements, 'denial');
    for (const thing of new Set(all.map((one) => one.thing))) {
      const denied = all.find((one) => one.thing === thing && one.count === null);
      const counted = all.find((one) => one.thing === thing && one.count !== null);
      if (!denied || !counted?.count) continue;
      report({
        severity: 'info',
        at: counted.place,
        found: shown(counted.count),
        expected: denied.place.words,
        message: note('statement.text-denied-counted.found', {
          counted: counted.place.words,
          denied: denied.place.words,
          paragraph: denied.place.paragraph,
        }),
        source: note('statement.source-two-values'),
      });
    }
  },
};
