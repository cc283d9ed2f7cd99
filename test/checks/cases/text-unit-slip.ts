import type { ReportCase } from '../report/support/case';
import { one } from '../report/support/case';

export const cases: readonly ReportCase[] = [
  one(
    'a unit of something else',
    '开展成果对接活动数9人、发布成果150项。',
    'text-unit-slip: 9人 → 与“开展成果对接活动数”相称的单位',
  ),
  one('its own unit', '开展成果对接活动数9场、发布成果150项。'),
];
