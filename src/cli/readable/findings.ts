import type { Finding, Severity, SortedFindings } from '../../checks';
import { CHECKS, SEVERITIES, spell } from '../../checks';
import { formatAddress, least } from '../../model';
import type { Colour } from '../paint';
import type { Style } from './style';
import { terminalLine } from '../../text';

const COLOURS: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'dim' };

/**
 * The findings of a file grouped by check, the gravest groups first; each with its place, what stands there and what should.
 * Of those that a person accepted only the number.
 */
export function findingLines({ open, accepted }: SortedFindings, style: Style): string[] {
  const { text } = style.voice;
  const aside = accepted.length > 0 ? [text('check.list-accepted', { count: accepted.length })] : [];
  if (open.length === 0) return [text(aside.length > 0 ? 'check.list-none-open' : 'check.list-none'), ...aside, ''];
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const groups = CHECKS.map((check) => open.filter((one) => one.check === check.name))
    .concat(open.filter(({ check }) => !CHECKS.some(({ name }) => name === check)).map((one) => [one]))
    .filter((group) => group.length > 0)
    .sort((a, b) => gravest(a) - gravest(b));
  const lists = groups.flatMap((group) => [...groupLines(group, style), '']);
  return [text('check.list-counts', counts), ...aside, '', ...lists];
}

const gravest = (group: readonly Finding[]): number => least(group.map(({ severity }) => SEVERITIES.indexOf(severity)));

function groupLines(group: readonly Finding[], { voice, paint }: Style): string[] {
  const [first] = group;
  if (!first) return [];
  const title = CHECKS.find(({ name }) => name === first.check)?.title;
  const heading = voice.text('check.list-group', {
    title: title ? voice.text(title) : first.check,
    check: first.check,
    count: group.length,
  });
  return [
    paint(heading, 'bold'),
    ...group.flatMap((finding) => [
      `  ${paint(terminalLine(itemText(finding, voice)), COLOURS[finding.severity])}`,
      ...followerLines(finding, { voice, paint }),
    ]),
    `  ${paint(terminalLine(voice.text('check.list-source', { source: voice.note(first.source) })), 'dim')}`,
  ];
}

function itemText(finding: Finding, { text, note, language }: Style['voice']): string {
  const { severity, found, expected, message } = finding;
  return text('check.list-item', {
    severity: text(`check.severity-${severity}`),
    place: placeText(finding, text),
    message: note(message),
    found: spell(found, language) || text('check.list-blank'),
    expected: spell(expected, language),
  });
}

/** What goes with a finding, below it. */
function followerLines({ followers }: Finding, { voice, paint }: Pick<Style, 'voice' | 'paint'>): string[] {
  return followers.map((one) => {
    const item = { place: placeText(one, voice.text), message: voice.note(one.message) };
    return `    ${paint(terminalLine(voice.text('check.list-follower', item)), 'dim')}`;
  });
}

function placeText({ place }: Finding, text: Style['voice']['text']): string {
  return place.kind === 'cell'
    ? `${place.sheet}!${formatAddress(place.address)}`
    : text('check.list-paragraph', { paragraph: place.paragraph, words: place.words });
}
