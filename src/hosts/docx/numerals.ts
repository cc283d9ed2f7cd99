const DIGITS = '〇一二三四五六七八九';

const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
const letterFrom =
  (first: string) =>
  (value: number): string =>
    String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26));

/** The number formats of lists (ST_NumberFormat) that are no Arabic digits. */
const FORMATS: Partial<Readonly<Record<string, (value: number) => string>>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  ideographDigital: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letterFrom('a'),
  upperLetter: letterFrom('A'),
};

/** A number of a list as Word prints it in a number format; unknown formats give Arabic digits. */
export function numeralIn(format: string, value: number): string {
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return print ? print(value) : String(value);
}

/** 1 … 99 in words (十, 十一, 二十); beyond, digit by digit. */
function chinese(value: number): string {
  const digit = (one: number): string => DIGITS.charAt(one);
  if (value < 10) return digit(value);
  if (value > 99) return [...String(value)].map((one) => digit(Number(one))).join('');
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}
