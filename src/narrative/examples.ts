import { compose } from './compose';
import { textOf } from './passage';

/** What a slot shows as examples of what may be written there: 如：启动较晚；资金到位较晚. */
export function exampleText(examples: readonly string[]): string {
  return `${textOf(compose('narrative.examples'))}${examples.join(textOf(compose('narrative.list-separator')))}`;
}
