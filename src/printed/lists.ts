import type { Limit, PrintedRule } from './rule';

/**
 * The shares at which the two upper bands of 定性 indicators begin: “100%-80%(含)、80%-60%(含)、60%-0%”. null for any other text.
 * Both are themselves included, as the text must say.
 */
export function readBands(plain: string): PrintedRule | null {
  if (!/定性/.test(plain) || !/三档|三个档次|档次|档/.test(plain)) return null;
  const found = /100%?-(\d{2})%?\((?:含|含\d{2}%)\)[,、]\1%?-(\d{2})%?\((?:含|含\d{2}%)\)[,、]\2%?-0%?/.exec(plain);
  return found ? { rule: 'bands', reached: Number(found[1]), partly: Number(found[2]) } : null;
}

const NAMES = '优秀|良好|中等|较差|不合格|合格|优|良|中|差';
const PART = String.raw`(?:(?:总分|得分)?(\d+(?:\.\d+)?)(?:分)?(\(含\))?(?:-\d+(?:\.\d+)?(?:分)?|(?:分)?(?:及|含)?以上(\(含\))?(?:\d+(?:\.\d+)?分?以下)?)(?:\(不?含\))?|(?:总分|得分)?≥(\d+(?:\.\d+)?)(?:分)?|(\d+(?:\.\d+)?)(?:分)?≤(?:总分|得分)<\d+(?:\.\d+)?(?:分)?|(?:总分|得分)?(?:<|低于)?(\d+(?:\.\d+)?)分?(?:\(不含\))?(?:以下(?:\(不含\))?)?)`;
const GRADE = new RegExp(`^${PART}(?:为|的为|得|,为|是|评为)?(${NAMES})[,;、]?`);

/** Grades by the total: “90(含)-100分为优，80(含)-90分为良 …”. null for any other text, or where the limits do not go down. */
export function readGrades(plain: string): PrintedRule | null {
  let rest = plain.replace(
    /^(?:[\u4e00-\u9fff]{0,10}(?:等级|结果|标准|档次)[\u4e00-\u9fff]{0,6}[:,]?)(?=[总得\d≥])/,
    '',
  );
  const grades: (Limit & { name: string })[] = [];
  while (rest !== '') {
    const found = GRADE.exec(rest);
    if (!found) return null;
    const [whole, from, mark, after, least, low, , name = ''] = found;
    const value = from ?? least ?? low;
    const isLast = value === undefined;
    const inclusive =
      isLast ||
      least !== undefined ||
      low !== undefined ||
      mark !== undefined ||
      after !== undefined ||
      /以上/.test(whole);
    if (!inclusive) return null;
    grades.push({ name, value: isLast ? 0 : Number(value), inclusive: true });
    rest = rest.slice(whole.length);
  }
  const falls = grades.every(({ value }, index) => index === 0 || value < (grades[index - 1]?.value ?? Infinity));
  return grades.length >= 3 && falls ? { rule: 'grades', grades } : null;
}
