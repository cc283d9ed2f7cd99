const DIGITS = '〇一二三四五六七八九';

/** A number of a list as Word prints it in a number format (ST_NumberFormat); unknown formats give Arabic digits. */
export function numeralIn(format: string, value: number): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return String.fromCodePoint(97 + ((value - 1) % 26));
    case 'upperLetter':
      return String.fromCodePoint(65 + ((value - 1) % 26));
    default:
      return String(value);
  }
}

/** 1 … 99 in words (十, 十一, 二十); beyond, digit by digit. */
function chinese(value: number): string {
  const digit = (one: number): string => DIGITS.charAt(one);
  if (value < 10) return digit(value);
  if (value > 99) return [...String(value)].map((one) => digit(Number(one))).join('');
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}
