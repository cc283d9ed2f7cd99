import type { Source } from './build';
import { aDate, unsure } from './build';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** Words that may stand around a date and leave it a date. */
const AROUND =
  /^(?:已|已经|均|均已|全部|应|须|需|于|在|截至|截止|截止到|到|至|为|时间|完成时间|完成|完工|竣工|结束|结题|办结|验收|验收完成|发放|拨付|到位|交付|上线|上报|支付|完毕|了|之|日|开展|实施|项目|的|工作|任务|建设|前|按时|按期|如期|提前|年度|全面|投入使用|左右|上旬|中旬|下旬|初|当日|当天|预计|计划|拟|将|争取|力争|未|尚未|待|逾期|延期|推迟|延至|推迟至|[:,，。、()]|\s)*$/;
const DONE = /完成|完工|竣工|结束|结题|办结|验收|发放|拨付|到位|交付|上线|上报|支付|完毕/;
const PLANNED = /拟|预计|计划|将|应|须|需|争取|力争/;
/** Before a date without a year of its own: it lies beyond the year of the table. */
const NEXT_YEAR = /(?:次|翌|来|明|下一?|第二|隔)年度?\s*$/;
const NEGATED = /未|不|没|无|尚|待|逾期|延期|推迟/;
const LONGEST_TAIL = 15;
const LONGEST_AROUND = 24;

/** The reading of a text that holds exactly one date and no number; null when it is something else than a date. */
export function readDate(source: Source, tokens: readonly Token[]): Quantity | null {
  const token = tokens.find(({ kind }) => kind === 'd');
  if (!token?.date) return null;
  const around = source.folded.slice(0, token.start) + ' ' + source.folded.slice(token.end);
  const own = tokens.filter(({ kind }) => kind === 'o' || kind === 'p').map(({ operator }) => operator ?? null);
  const words = tokens
    .filter(({ kind }) => kind !== 'd' && kind !== 'o')
    .map(({ start, end }) => source.folded.slice(start, end))
    .join('');
  // The length guards the pattern: its words overlap, and a long text would be tried in too many ways.
  const isPlainDate = words.length <= LONGEST_AROUND && AROUND.test(words);
  const isDeadlineTail = source.role === 'target' && token.date.isDeadline && around.trim().length <= LONGEST_TAIL;
  if (!isPlainDate && !isDeadlineTail) return null;
  if (NEXT_YEAR.test(source.folded.slice(0, token.start))) return unsure(source, 'quantity.date-next-year');
  if (token.date.date === null) return unsure(source, 'quantity.no-such-date');
  if (NEGATED.test(words)) return unsure(source, 'quantity.date-negated');
  if (source.role === 'actual' && PLANNED.test(words)) return unsure(source, 'quantity.date-planned');
  const operator = own.length > 0 ? (own[0] ?? null) : token.date.operator;
  if (operator === '>=' || operator === '>') return unsure(source, 'quantity.date-from');
  const isSpan = token.date.operator !== null && !token.date.isDeadline && token.date.suffixAt === token.date.end;
  return aDate(source, {
    date: token.date.date,
    // In an actual "12月底" is a time and not a deadline; a half-year or quarter is known only by its end.
    operator: source.role === 'actual' && !token.date.isDeadline && own.length === 0 && !isSpan ? null : operator,
    done: source.role === 'actual' && (isSpan || DONE.test(words)),
  });
}
