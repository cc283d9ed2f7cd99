import type { CellRef } from '../../src/model';
import { formatAddress } from '../../src/model';
import type { Passage, Span } from '../../src/narrative';
import { words } from '../../src/narrative';

/**
 * The law of everything we write for a person to sign: with the slots 【】 and what cells say taken out, no clause states a cause, a
 * judgement or a promise, and every sentence that is left rests on a cell. An introducer (原因是, 下一步) stands outside of a slot only
 * where the slot follows at once. What a person chose or typed is not held against it: give the passages that we wrote ourselves.
 */
export type Offence = 'cause' | 'judgement' | 'promise' | 'no-cell';

/** A sentence as it stands outside of the slots, with the cells that prove it (A1, with their sheet). */
export interface Said {
  readonly text: string;
  readonly cells: readonly string[];
}

export interface Broken {
  readonly offence: Offence;
  /** The clause, figures shown as they are, slots as 【】. */
  readonly clause: string;
}

/** Words by which a clause says why, how good or what will be. Figures, and words of cells, are never searched for them. */
const WORDS: Readonly<Record<Exclude<Offence, 'no-cell'>, readonly string[]>> = {
  cause: [
    ...['因', '由于', '鉴于', '受到', '影响', '导致', '致使', '造成', '带动', '使得', '促使', '得益', '归功', '多为'],
    ...['为防止', '为避免', '为确保', '估计不足', '认识不足', '重视'],
  ],
  judgement: [
    ...[
      '未发现',
      '良好',
      '较好',
      '较差',
      '较高',
      '较低',
      '较大',
      '较小',
      '较多',
      '较少',
      '较晚',
      '较慢',
      '较快',
      '偏大',
    ],
    ...['偏慢', '偏快', '偏高', '偏低', '不足', '不够', '到位', '有力', '有效', '显著', '明显', '合理', '规范', '及时'],
    ...[
      '滞后',
      '缓慢',
      '精准',
      '科学',
      '充分',
      '薄弱',
      '严重',
      '圆满',
      '扎实',
      '顺利',
      '优于',
      '好于',
      '进展',
      '主要问题',
    ],
    ...['存在问题', '存在的问题', '总体', '基本', '成效', '不力', '欠缺', '偏差大'],
  ],
  promise: [
    ...['将', '今后', '下一步', '确保', '力争', '争取', '加快', '加强', '加大', '提高', '提升', '完善', '推动', '推进'],
    ...['落实', '细化', '严格', '从严', '预计', '尽快', '继续', '持续', '强化', '优化', '务必', '改进', '整改', '督促'],
    ...['总结', '同步', '统筹', '待补充', '待定'],
  ],
};

/** What may stand right before a slot, since the slot says it. */
const INTRODUCER =
  /(?:(?:(?:主要|偏差|具体)*原因(?:分析)?(?:及(?:下一步)?改进措施)?|(?:存在的?|主要)问题(?:及原因)?|(?:下一步)?(?:改进)?措施|下一步(?:打算|工作)?|今后)(?:将|是|为|[:：])?|[^，,。；;：:【】]{0,60}自评得分)【】/g;

/** The clauses of a passage that break the law; none where it holds. `named`: names of cells that stand as words (the unit). */
export function brokenLaw(passage: Passage, named: readonly (string | null)[] = []): Broken[] {
  const sentences = sentencesOf(
    passage.map((span) => (span.kind === 'text' ? words(withoutNames(span.text, named)) : span)),
  );
  const worded = sentences.flatMap(({ clauses }) =>
    clauses.flatMap(({ bare, shown }) =>
      (['cause', 'judgement', 'promise'] as const)
        .filter((offence) => WORDS[offence].some((word) => bare.includes(word)))
        .map((offence): Broken => ({ offence, clause: shown })),
    ),
  );
  const unproved = sentences
    .filter(({ says, cells }) => says && cells.length === 0)
    .map(({ shown }): Broken => ({ offence: 'no-cell', clause: shown }));
  return [...worded, ...unproved];
}

/** Every sentence that says something outside of the slots, with its cells. */
export function saidOutside(passage: Passage): Said[] {
  return sentencesOf(passage)
    .filter(({ says }) => says)
    .map(({ shown, cells }) => ({ text: shown, cells }));
}

const withoutNames = (text: string, named: readonly (string | null)[]): string =>
  named.reduce<string>((rest, name) => (name === null || name === '' ? rest : rest.replaceAll(name, '某单位')), text);

interface Clause {
  /** Without figures, words of cells, slots and introducers. */
  readonly bare: string;
  readonly shown: string;
}
interface Sentence {
  readonly clauses: readonly Clause[];
  readonly shown: string;
  readonly cells: readonly string[];
  /** Whether anything but an introducer and marks stands outside of the slots. */
  readonly says: boolean;
}

/** One character of a text, or a figure as a whole, or a slot as a whole. */
interface Piece {
  readonly text: string;
  readonly kind: 'text' | 'figure' | 'slot';
  readonly cells: readonly CellRef[];
}

function sentencesOf(passage: Passage): Sentence[] {
  return splitAt(withoutSlots(passage.flatMap(piecesOf)), /[。！？；\n]/)
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => {
      const clauses = splitAt(pieces, /[，,：:]/).map(clauseOf);
      const bare = bareOf(pieces);
      return {
        clauses,
        shown: shownOf(pieces),
        cells: [...new Set(pieces.flatMap(({ cells }) => cells).map(nameOf))],
        says: pieces.some(({ kind }) => kind === 'figure') || /\p{L}|\p{N}/u.test(bare),
      };
    });
}

const clauseOf = (pieces: readonly Piece[]): Clause => ({ bare: bareOf(pieces), shown: shownOf(pieces) });
const nameOf = ({ sheet, address }: CellRef): string => `${sheet}!${formatAddress(address)}`;
const shownOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
/** A figure leaves a mark, so that the words before and behind it do not meet. */
const bareOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'figure' ? '▮' : text))
    .join('')
    .replace(INTRODUCER, '')
    .replaceAll('【】', '');

function piecesOf(span: Span): Piece[] {
  if (span.kind === 'gap') return [{ text: '【】', kind: 'slot', cells: [] }];
  if (span.kind === 'figure') return [{ text: span.text, kind: 'figure', cells: span.cells }];
  return Array.from(span.text, (text): Piece => ({ text, kind: 'text', cells: [] }));
}

/** What words set into 【 and 】 is a slot as well, whatever stands between them. */
function withoutSlots(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let depth = 0;
  for (const piece of pieces) {
    if (piece.kind === 'text' && piece.text === '【') {
      if (depth++ === 0) out.push({ text: '【】', kind: 'slot', cells: [] });
    } else if (piece.kind === 'text' && piece.text === '】' && depth > 0) depth--;
    else if (depth === 0) out.push(piece);
  }
  return out;
}

/** 原因：【】 stays one clause: the mark belongs to its introducer. */
function splitAt(pieces: readonly Piece[], mark: RegExp): Piece[][] {
  const parts: Piece[][] = [[]];
  pieces.forEach((piece, index) => {
    const isMark = piece.kind === 'text' && mark.test(piece.text);
    const isBeforeSlot = /[：:]/.test(piece.text) && pieces[index + 1]?.kind === 'slot';
    if (isMark && !isBeforeSlot) parts.push([]);
    else parts.at(-1)?.push(piece);
  });
  return parts.filter((part) => part.length > 0);
}
