import type { Finding } from '../../checks';
import type { Address, Book } from '../../model';
import type { OpenPlace } from '../../plan/final';
import { planFinal } from '../../plan/final';
import type { ReportReview } from '../review/reports';
import { isScored, leftOf } from '../session/left';
import type { TableView } from '../session/state';
import { totalNote } from '../../scoring';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Tab } from '../ui/screen';

/** One question of 可以交了吗 with its answer. */
export interface Readiness {
  /** ok: yes. open: not yet. unknown: it was not looked at, and need not be. */
  readonly state: 'ok' | 'open' | 'unknown';
  readonly says: Note;
  /** The step in which it is put right; null where there is nothing to do, or `cells` name the places. */
  readonly tab: Tab | null;
  /** The cells that it is about. */
  readonly cells: readonly { readonly sheet: string; readonly address: Address }[];
}

/** What is known of a table besides its evaluation. */
export interface Checked {
  /** The open findings of the table; null while they are not known. */
  readonly findings: readonly Finding[] | null;
  readonly accepted: number;
  readonly reports: readonly ReportReview[];
}

/** Checks that speak of the total against its parts. */
const OF_TOTAL: readonly string[] = ['total-not-sum', 'total-leaves-out-row'];

/**
 * Whether a table can be handed in: its total stands and is the sum of its scores, nothing open is left in a cell, each explanation is
 * there, no error is open, and the report beside it agrees. Advice: a person may send the copy all the same. `kept`: the setting of our
 * highlights as it stands in the workbook.
 */
export function readinessOf(view: TableView, book: Book, kept: string | null, checked: Checked): Readiness[] {
  return [ofTotal(view, checked), ...ofCells(view, book, kept), ofReasons(view), ofErrors(checked), ofReport(checked)];
}

const answer = (
  state: Readiness['state'],
  says: Note,
  tab: Tab | null = null,
  cells: Readiness['cells'] = [],
): Readiness => ({ state, says, tab, cells });

function ofTotal(view: TableView, { findings }: Checked): Readiness {
  const { total } = view.evaluation;
  const figure = totalNote(total);
  const { indicators } = leftOf(view);
  if (indicators > 0) return answer('open', note('sending.rows-open', { count: indicators }), 'indicators');
  if (figure === null) return answer('unknown', note('sending.no-total'));
  if (!isScored(view)) return answer('open', note('sending.not-scored'), 'indicators');
  if (total.shown.isOpen) return answer('open', note('sending.total-open', { total: figure }), 'indicators');
  const wrong = (findings ?? []).filter(({ check }) => OF_TOTAL.includes(check));
  if (wrong.length > 0) return answer('open', note('sending.total-wrong', { total: figure }), 'review', cellsOf(wrong));
  const { doubt } = total.shown;
  if (doubt) return answer('open', note('sending.total-doubt', { total: figure, doubt }), 'indicators');
  return answer('ok', note('sending.total-right', { total: figure }));
}

/** What keeps a copy back, here and on the other sheets. */
function ofCells({ evaluation }: TableView, book: Book, kept: string | null): Readiness[] {
  const { open } = planFinal([evaluation], book, kept);
  const groups: readonly (readonly ['slots' | 'faults', readonly OpenPlace[]])[] = [
    ['slots', open.filter(({ why }) => why.id === 'final.open-slot')],
    ['faults', open.filter(({ why }) => why.id !== 'final.open-slot')],
  ];
  return groups.map(([kind, places]) =>
    places.length === 0
      ? answer('ok', note(`sending.no-${kind}`))
      : answer('open', note(`sending.${kind}`, { count: places.length }), null, places),
  );
}

function ofReasons(view: TableView): Readiness {
  const { explain } = leftOf(view);
  return explain === 0
    ? answer('ok', note('sending.explained'))
    : answer('open', note('sending.unexplained', { count: explain }), 'explain');
}

function ofErrors({ findings, accepted }: Checked): Readiness {
  if (findings === null) return answer('unknown', note('sending.not-checked'), 'review');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return answer('open', note('sending.errors', { count: errors }), 'review');
  return answer('ok', accepted > 0 ? note('sending.errors-accepted', { count: accepted }) : note('sending.no-errors'));
}

function ofReport({ reports }: Checked): Readiness {
  if (reports.length === 0) return answer('unknown', note('sending.no-report'), 'review');
  const count = reports.reduce((sum, { findings }) => sum + findings.open.length, 0);
  return count === 0
    ? answer('ok', note('sending.report-agrees'))
    : answer('open', note('sending.report-differs', { count }), 'review');
}

const cellsOf = (findings: readonly Finding[]): Readiness['cells'] =>
  findings.flatMap(({ place }) => (place.kind === 'cell' ? [{ sheet: place.sheet, address: place.address }] : []));
