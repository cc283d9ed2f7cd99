import { expect, it } from 'vitest';
import { note, say } from '../../src/texts/note';

it('quotes the beginning of a text that is too long for a sentence, and cuts no character in two', () => {
  const whole = say(note('quantity.leading-point', { text: '.5' }));
  expect(whole).toContain('.5');
  for (const text of ['9'.repeat(30_000), `${'9'.repeat(599)}😀${'9'.repeat(3_000)}`]) {
    const said = say(note('quantity.leading-point', { text: text }));
    expect(said.length).toBeLessThan(1_000);
    expect(said).toContain('…');
    expect(said).not.toMatch(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])…/);
  }
});

it.each([
  [1, '1 cell was written.'],
  ['1', '1 cell was written.'],
  [0, '0 cells were written.'],
  [2, '2 cells were written.'],
  [1.5, '1.5 cells were written.'],
])('says %s as English counts', (count, said) => {
  expect(say(note('pane.written', { count }), 'en')).toBe(said);
});
