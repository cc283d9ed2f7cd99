import type { Section } from '../statement';
import type { Passage } from './passages';

const PART = /^(?:附件[一二三四五六七八九十\d]{1,3}(?![^:]{0,3}[《"“])|第[一二三四五六七八九十]部分)/;
const PROJECT = /^\(([一二三四五六七八九十]{1,4})\)(.{2,60}?)(?:[。].*)?$/;
const CHAPTER = /^[一二三四五六七八九十]{1,3}、/;
const MONEY = /\d万?元/;

/** The section of each passage: annexes and parts by their headings; the numbered projects of a list each by itself. */
export function sectionsOf(passages: readonly Passage[]): Section[] {
  const starts = new Map<number, { kind: Section['kind']; title: string }>([[0, { kind: 'part', title: '' }]]);
  const partStarts = [0];
  passages.forEach((one, index) => {
    if (one.inTable || !PART.test(one.text) || one.text.length > 40) return;
    starts.set(index, { kind: 'part', title: titleAfter(passages, index) });
    partStarts.push(index);
  });
  partStarts.forEach((start, index) => {
    const end = partStarts[index + 1] ?? passages.length;
    const projects = projectsIn(passages, start, end);
    const chapters = projects.length > 0 ? [] : chaptersIn(passages, start, end);
    for (const at of [...projects, ...chapters.filter(({ isProject }) => isProject).map((one) => one.at)]) {
      starts.set(at, { kind: 'project', title: headingOf(passages[at]?.text ?? '') });
    }
    const rest = chapters.find(({ isProject }) => !isProject);
    if (rest) starts.set(rest.at, { kind: 'part', title: '' });
  });
  return assign(passages, starts);
}

function assign(
  passages: readonly Passage[],
  starts: ReadonlyMap<number, { kind: Section['kind']; title: string }>,
): Section[] {
  const order = [...starts.keys()].sort((a, b) => a - b);
  const sections = order.map((start, index): Section => {
    const end = order[index + 1] ?? passages.length;
    const own = passages.slice(start, end);
    const title = starts.get(start)?.title || titleAfter(passages, start - 1);
    return {
      index,
      kind: starts.get(start)?.kind ?? 'part',
      title,
      year: yearIn(title),
      text: own.map((one) => one.text).join('\n'),
      prose: own.flatMap((one) => (one.inTable ? [] : one.text)).join('\n'),
    };
  });
  const whole = sections[0]?.year ?? commonYear(passages);
  const dated = sections.map((one) => (one.year === null ? { ...one, year: whole } : one));
  let current = 0;
  return passages.map((_, index) => {
    while ((order[current + 1] ?? Infinity) <= index) current += 1;
    return dated[current] as Section;
  });
}

/** The title of what begins at a heading: the short lines after it, up to its first chapter. */
function titleAfter(passages: readonly Passage[], index: number): string {
  const lines: string[] = [];
  for (const one of passages.slice(index + 1, index + 5)) {
    if (one.inTable || CHAPTER.test(one.text) || PROJECT.test(one.text)) break;
    if (one.text.length > 60 || /[，。；]/.test(one.text)) break;
    lines.push(one.text);
    if (/报告$/.test(one.text)) break;
  }
  return lines.join('');
}

/** The year that a report without a dated title speaks of most. */
function commonYear(passages: readonly Passage[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of passages) {
    for (const [, year] of text.matchAll(/(20\d\d)年/g)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function yearIn(title: string): number | null {
  const year = /(20\d\d)年/.exec(title)?.[1];
  return year === undefined ? null : Number(year);
}

/** Headings （一）（二）… that count on without a chapter between them, most of them with money in their text: a list of projects. */
function projectsIn(passages: readonly Passage[], start: number, end: number): number[] {
  const best = longestRun(passages, start, end);
  if (best.length >= 2 && best.length < FEWEST_PROJECTS) {
    const ends = [...best.slice(1), end];
    return best.every((at, index) => isProjectIn(passages.slice(at, ends[index]))) ? best : [];
  }
  const bodies = best.map((from, index) => passages.slice(from, best[index + 1] ?? end));
  const withMoney = bodies.filter((body) =>
    body.some((one) => MONEY.test(one.text) && /预算|支出|资金|经费/.test(one.text)),
  );
  const general = best.filter((at) => GENERAL.test(PROJECT.exec(passages[at]?.text ?? '')?.[2] ?? ''));
  if (general.length * 4 > best.length) return [];
  return best.length >= FEWEST_PROJECTS && withMoney.length * 2 > best.length ? best : [];
}

/** The longest list of such headings, counting on from 一. */
function longestRun(passages: readonly Passage[], start: number, end: number): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (let at = start; at <= end; at++) {
    const text = passages[at]?.text ?? '';
    const isChapter = at === end || CHAPTER.test(text);
    const number = isChapter ? '' : (PROJECT.exec(text)?.[1] ?? '');
    if (number !== '' && numberOf(number) === run.length + 1) run.push(at);
    else if (isChapter || (number !== '' && numberOf(number) === 1)) {
      if (run.length > best.length) best = run;
      run = number === '一' ? [at] : [];
    }
  }
  return best;
}

const FEWEST_PROJECTS = 4;
/** Headings of chapters of one report, not names of projects. */
const GENERAL =
  /(?:情况|管理|分析|目标|方法|组织|评价|职责|结论|建议|措施|问题|实施|构成|概况|背景|方向|流程|依据)$|情况说明/;

const headingOf = (text: string): string => PROJECT.exec(text)?.[2] ?? CHAPTER_TITLE.exec(text)?.[1] ?? '';

const CHAPTER_TITLE = /^[一二三四五六七八九十]{1,3}、([^，。；:]{6,60})$/;
/** Words of a chapter of one report. */
const CHAPTER_WORDS = /执行|收支|自评|评分|得分|产出|效益|满意度|绩效|使用$|安排$|支付$/;

/** Whether a heading and what stands under it are a project by itself: a title of its own, its budget and its spending. */
function isProjectIn([heading, ...body]: readonly Passage[]): boolean {
  const title = headingOf(heading?.text ?? '');
  if (title === '' || GENERAL.test(title) || CHAPTER_WORDS.test(title)) return false;
  const text = body.map((one) => one.text).join('\n');
  return (
    /预算[^，。；\n]{0,6}\d[\d.,]*万?元/.test(text) && /(?:支出|执行数?|支付)[^，。；\n]{0,6}\d[\d.,]*万?元/.test(text)
  );
}

/**
 * A report whose first chapters are each a project (一、某某补助资金), with the chapter that goes on to speak of all of them; none for
 * a report whose chapters are those of one matter.
 */
function chaptersIn(passages: readonly Passage[], start: number, end: number): { at: number; isProject: boolean }[] {
  const heads = passages.flatMap((one, at) => (at >= start && at < end && CHAPTER.test(one.text) ? [at] : []));
  const found = heads.map((at, index) => ({ at, isProject: isProjectIn(passages.slice(at, heads[index + 1] ?? end)) }));
  const rest = found.findIndex(({ isProject }) => !isProject);
  const projects = rest < 0 ? found : found.slice(0, rest);
  return projects.length < 2 ? [] : found.slice(0, projects.length + 1);
}

function numberOf(text: string): number {
  const digits = '一二三四五六七八九';
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '') + 1) : 0;
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0);
}
