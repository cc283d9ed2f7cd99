import type { LayoutId, ProjectList } from '../layout';
import { projectLists } from '../layout';
import type { Book } from '../model';
import type { Passage, Span } from '../narrative';
import { compose, gap, isDepartmentTable, words } from '../narrative';
import type { Evaluation } from '../scoring';
import { appendixOf, listAppendix } from './appendix';
import type { Appendix, Block, ReportDocument, ReportKind } from './document';
import { titleOfAppendix } from './document';
import { flatten } from './outline';
import { departmentOutline } from './outlines/department';
import { fundOutline } from './outlines/fund';
import { guangdongOutline } from './outlines/guangdong';
import { projectOutline, projectSection } from './outlines/project';
import { projectListOutline } from './outlines/projectList';
import { regionalOutline } from './outlines/regional';
import type { ReportSource } from './source';
import { commonUnitOf, departmentOf, placeOf, projectAfterYear, projectOf, sourcesOf, unitOf, yearOf } from './source';

/** Which report a form belongs to. */
const KIND_OF_LAYOUT: Readonly<Partial<Record<LayoutId, ReportKind>>> = {
  'regional-transfer': 'regional',
  'transfer-early': 'regional',
  'transfer-2022': 'regional',
  'department-overall': 'department',
  'sichuan-department': 'department',
  'sichuan-fund': 'fund',
};

/** The report that these tables ask for; null where there is neither a table nor a list of projects. */
export function proposeReportKind(evaluations: readonly Evaluation[], book: Book): ReportKind | null {
  const [first] = evaluations;
  if (first) return kindOf(first);
  return projectLists(book).length > 0 ? 'project' : null;
}

/**
 * The report on evaluated tables of a workbook, as data: in the outline of its kind, with every figure, count and table that the
 * evaluations hold; what only a person knows is a gap. `kind`: null for the one that the tables ask for. Tables of another kind
 * in the same workbook are left out, unless there are none of that kind. null where there is nothing to report on.
 */
export function reportModel(
  evaluations: readonly Evaluation[],
  book: Book,
  kind: ReportKind | null = null,
): ReportDocument | null {
  const chosen = kind ?? proposeReportKind(evaluations, book);
  if (chosen === null) return null;
  const own = evaluations.filter((evaluation) => kindOf(evaluation) === chosen);
  const sources = sourcesOf(own.length > 0 ? own : evaluations, book);
  const [first] = sources;
  if (first) return tableReport(chosen, [first, ...sources.slice(1)]);
  const [list] = projectLists(book);
  return list ? listReport(list) : null;
}

function kindOf({ table }: Evaluation): ReportKind {
  return KIND_OF_LAYOUT[table.layout] ?? (isDepartmentTable(table) ? 'department' : 'project');
}

/** 附件：1.… behind the text, as official documents name what is attached. */
function appendixList(appendices: readonly Appendix[]): Block[] {
  return appendices.flatMap((appendix, index): Block[] => {
    const title = titleOfAppendix(appendix) ?? compose('report.appendix-untitled');
    const number = String(index + 1);
    const single = appendices.length === 1;
    const first = single ? 'report.appendix-list' : 'report.appendix-list-number';
    const line = compose(index === 0 ? first : 'report.appendix-list-next', { number, title });
    // An empty line stands between the text and what is attached (GB/T 9704).
    const before: Block[] = index === 0 ? [{ kind: 'paragraph', content: [] }] : [];
    return [...before, { kind: 'paragraph', content: line }];
  });
}

/** Who reports, and when. */
function closing(unit: Span): Block[] {
  return [[unit], compose('report.closing-date')].map((content): Block => ({
    kind: 'paragraph',
    content,
    isClosing: true,
  }));
}

type Sources = readonly [ReportSource, ...ReportSource[]];

function tableReport(kind: ReportKind, sources: Sources): ReportDocument {
  const [first] = sources;
  const appendices = sources.map(({ sheet, evaluation }, index) => {
    const label =
      sources.length === 1
        ? compose('report.appendix')
        : compose('report.appendix-number', { number: String(index + 1) });
    return appendixOf(sheet, evaluation, plain(label));
  });
  const body = [
    ...bodyOf(kind, sources, first),
    ...appendixList(appendices),
    ...closing(kind === 'department' ? unitOf(first) : commonUnitOf(sources)),
  ];
  return { kind, title: titleOf(kind, sources), body, appendices };
}

function bodyOf(kind: ReportKind, sources: Sources, first: ReportSource): Block[] {
  if (sources.length === 1) return flatten(outlineOf(kind, first));
  // Several projects: one numbered paragraph each. Several funds, departments or regions: one whole report after the other.
  if (kind === 'project') return flatten(sources.map(projectSection), 2);
  return sources.flatMap((source) => [partHead(kind, source), ...flatten(outlineOf(kind, source))]);
}

function partHead(kind: ReportKind, source: ReportSource): Block {
  return { kind: 'heading', level: 'part', content: kind === 'department' ? [unitOf(source)] : [projectOf(source)] };
}

function outlineOf(kind: ReportKind, source: ReportSource) {
  if (source.evaluation.table.layout === 'guangdong-scoring') return guangdongOutline(source);
  switch (kind) {
    case 'regional':
      return regionalOutline(source);
    case 'department':
      return departmentOutline(source);
    case 'fund':
      return fundOutline(source);
    case 'project':
      return projectOutline(source);
  }
}

function titleOf(kind: ReportKind, sources: Sources): Passage {
  const [source] = sources;
  const year = yearOf(source);
  const several = sources.length > 1;
  switch (kind) {
    case 'regional':
      return compose('report.title-regional', { year, place: placeOf(source), project: projectAfterYear(source) });
    case 'department':
      return compose('report.title-department', { year, unit: departmentOf(source) });
    case 'fund':
      return several
        ? compose('report.title-funds', { year, unit: commonUnitOf(sources) })
        : compose('report.title-project', { year, project: projectAfterYear(source) });
    case 'project':
      return several
        ? compose('report.title-projects', { year, unit: commonUnitOf(sources) })
        : compose('report.title-project', { year, project: projectAfterYear(source) });
  }
}

function listReport(list: ProjectList): ReportDocument {
  const year = list.year === null ? [] : [words(`${list.year}年度`)];
  const appendices = [listAppendix(list.sheet, list.range, list.title, plain(compose('report.appendix')))];
  return {
    kind: 'project',
    title: compose('report.title-list', { year }),
    body: [...flatten(projectListOutline(list), 2), ...appendixList(appendices), ...closing(gap('单位名称'))],
    appendices,
  };
}

const plain = (passage: Passage): string =>
  passage.map((span) => (span.kind === 'gap' ? span.hint : span.text)).join('');
