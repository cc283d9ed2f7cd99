import { describe, expect, it } from 'vitest';
import { note, say } from '../../src/texts/note';
import { wasSaid } from '../../src/texts/wasSaid';

describe('wasSaid', () => {
  const about = note('paper.about', { sheet: '自评表 (1)', rules: '国家 2020' });

  it('knows a sentence of the program in both languages, whatever is in its slots', () => {
    expect(wasSaid(say(about), ['paper'])).toBe(true);
    expect(wasSaid(say(about, 'en'), ['paper'])).toBe(true);
  });

  it.each([
    ['words of a person', '已与业务处核对，数据以年报为准'],
    ['a sentence that a person carried on', `${say(about)}见附件。`],
    ['a title of one word, which a person may write too', '指标'],
    ['nothing', ''],
  ])('does not take %s for one', (_, text) => {
    expect(wasSaid(text, ['paper'])).toBe(false);
  });

  it('looks only where it is told to', () => {
    expect(wasSaid(say(about), ['scoring'])).toBe(false);
  });
});
