import { expect, it } from 'vitest';
import { isReason } from '../../src/scoring';

it.each([
  ['因疫情推迟，已于次年3月完成。', true],
  ['简要说明：因疫情推迟，已于次年3月完成', true],
  ['根据实际需求增加（详见附件100字说明）', true],
  ['无', false],
  ['因【原因】推迟', false],
  ['结合自评情况,说明项目自评总分,说明项目实施取得的成效或成果。(200字以内)', false],
  ['请说明未完成的原因（限100字）', false],
  ['（填写未完成原因）', false],
])('%s explains something: %s', (text, explains) => {
  expect(isReason(text)).toBe(explains);
});
