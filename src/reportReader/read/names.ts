import { ALIASES, NAME_ENDINGS, NAME_OPENERS, NAME_VERBS } from '../words';
import { withoutLinks } from './figures';
import { withoutBlanks, halfWidth } from '../../text';

/** The name that the words before a figure give: without number, opening words, and what leads over to the figure. */
export function nameIn(label: string): string {
  return withoutLinks(label.replace(/^[、和及与，:]+/, ''))
    .replace(NAME_OPENERS, '')
    .replace(/^[、，]+/, '');
}

/** A name for comparing: aliases resolved, brackets, quotes, verbs in front and counting words behind taken off. */
export function coreOf(name: string): string {
  let core = withoutBlanks(halfWidth(name));
  for (const [alias, meant] of ALIASES) core = core.replace(alias, meant);
  core = core.replace(/\([^()]*\)|《[^》]*》/g, '').replace(/["“”‘’'《》「」*★☆※:,，。、·•-]/g, '');
  core = core.replace(NAME_OPENERS, '').replace(NAME_VERBS, '');
  for (let before = ''; before !== core;) {
    before = core;
    const shorter = core.replace(NAME_ENDINGS, '');
    if (shorter.length >= 2) core = shorter;
  }
  return core;
}

/** How alike two names are: 1 the same, the shorter one's share of the longer where it is contained in it, else 0. */
export function likeness(a: string, b: string): number {
  return likenessOfCores(coreOf(a), coreOf(b));
}

/** The same of names that are cores already. */
export function likenessOfCores(first: string, second: string): number {
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= FEWEST_LETTERS && long.includes(short) ? short.length / long.length : 0;
}

const FEWEST_LETTERS = 5;
