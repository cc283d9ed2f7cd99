import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A registry of its own: the one that the other tests use knows everything. */
const fresh = () => import('../../src/texts/registry');

describe('the registry of sentences', () => {
  beforeEach(() => vi.resetModules());

  it('gives what was registered, in the words of the last who did', async () => {
    const { register, registeredSentences, sentenceOf } = await fresh();
    register({ 'pane.a': { zh: '甲', en: 'a' } });
    register({ 'pane.b': { zh: '乙', en: 'b' }, 'pane.a': { zh: '新', en: 'new' } });
    expect(sentenceOf('pane.a')).toEqual({ zh: '新', en: 'new' });
    expect(registeredSentences().map(([id]) => id)).toEqual(['pane.a', 'pane.b']);
  });

  it('shows the id of a sentence that is missing, or refuses it where that was asked for', async () => {
    const { refuseUnregistered, sentenceOf } = await fresh();
    expect(sentenceOf('pane.a')).toEqual({ zh: 'pane.a', en: 'pane.a' });
    refuseUnregistered();
    expect(() => sentenceOf('pane.a')).toThrow(RangeError);
  });
});
