import type { Address } from '../../model';
import { note } from '../../texts/note';
import type { BookCheck, TableSubject } from '../check';
import { cellsAbove, projectName } from '../lib/describing';
import type { Reporter } from '../reporter';

/** What was left from another project's table: its name, or a description copied word for word. */
export const foreignHeader: BookCheck = {
  name: 'foreign-header',
  title: 'check.foreign-header',
  group: 'workbook',
  position: 2,
  severities: ['warning'],
  scope: 'book',
  run(subjects, report) {
    const projects = subjects.flatMap((subject): Project[] => {
      const name = projectName(subject);
      return name === null ? [] : [{ subject, name, texts: textsOf(subject) }];
    });
    projects.forEach((project, index) => {
      const others = projects.filter(({ name }) => name !== project.name);
      checkNames(project, others, report);
      checkCopies(
        project,
        projects.slice(0, index).filter(({ name }) => name !== project.name),
        report,
      );
    });
  },
};

interface Project {
  readonly subject: TableSubject;
  readonly name: string;
  readonly texts: readonly { readonly at: Address; readonly text: string; readonly label: string }[];
}

/** A shorter name may be an ordinary word; a shorter text, a phrase that every form holds. */
const SHORTEST_NAME = 5;
const SHORTEST_COPY = 25;

/** What a table says of its own project; goals of one programme may rightly be shared by its projects. */
const OWN_WORDS = /使用范围|项目概况|项目简介|立项|支出内容|主要内容|实施内容|申报单位/;

function textsOf(subject: TableSubject): Project['texts'] {
  return cellsAbove(subject).filter(({ text, label }) => text.length >= SHORTEST_NAME && !label.endsWith('名称'));
}

function checkNames({ subject, name, texts }: Project, others: readonly Project[], report: Reporter): void {
  for (const { at, text } of texts) {
    const other = others.find((one) => one.name.length >= SHORTEST_NAME && text.includes(one.name));
    if (!other || text.includes(name) || name.includes(other.name)) continue;
    report({
      severity: 'warning',
      at: { sheet: subject.sheet, address: at },
      found: other.name,
      expected: name,
      message: note('check.foreign-header.name', { name, other: other.name }),
      source: note('check.source-consistent'),
    });
  }
}

function checkCopies({ subject, name, texts }: Project, earlier: readonly Project[], report: Reporter): void {
  for (const { at, text, label } of texts) {
    if (text.length < SHORTEST_COPY || !OWN_WORDS.test(label)) continue;
    const other = earlier.find((one) => one.texts.some((theirs) => theirs.text === text));
    if (!other) continue;
    report({
      severity: 'warning',
      at: { sheet: subject.sheet, address: at },
      found: `${text.slice(0, SHORTEST_COPY)}…`,
      expected: note('check.expected-own-words', { name }),
      message: note('check.foreign-header.copy', { label, other: other.name }),
      source: note('check.source-consistent'),
    });
  }
}
