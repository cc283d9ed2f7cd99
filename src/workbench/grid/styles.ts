import type { IBorderData, IStyleData } from '@univerjs/core';
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellAppearance, FontAppearance } from '../../model';
import { GENERAL } from '../../model';

type Sides = IBorderData;

const LINES: Partial<Readonly<Record<string, BorderStyleTypes>>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = { left: 'l', right: 'r', top: 't', bottom: 'b', down: 'tl_br', up: 'bl_tr' } as const;

const HORIZONTAL: Readonly<Record<NonNullable<CellAppearance['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellAppearance['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** What stands in for a Chinese font where it is not installed: one of its kind, and not just any. */
const FALLBACKS: readonly (readonly [RegExp, string])[] = [
  [/宋|song|simsun|明朝|ming/i, '"Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif'],
  [/仿宋|fang/i, '"STFangsong","Noto Serif CJK SC","Source Han Serif SC",serif'],
  [/楷|kai/i, '"STKaiti","Noto Serif CJK SC","Source Han Serif SC",serif'],
  [/times|cambria|georgia/i, '"Noto Serif CJK SC",serif'],
];
const SANS = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** A font's name with what stands in for it. */
export function fontFamily(name: string): string {
  const fallback = FALLBACKS.find(([pattern]) => pattern.test(name))?.[1] ?? SANS;
  return `"${name.replaceAll('"', '')}",${fallback}`;
}

function fontStyle({ name, size, bold, italic, underline, strike, colour, script }: FontAppearance): IStyleData {
  return {
    ...(name === null ? {} : { ff: fontFamily(name) }),
    ...(size === null ? {} : { fs: size }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE } } : {}),
    ...(strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === null ? {} : { cl: { rgb: colour } }),
    ...(script === null ? {} : { va: script === 'super' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT }),
  };
}

function borders({ borders: looks }: CellAppearance): Sides {
  const sides: Sides = {};
  for (const [side, key] of Object.entries(SIDES) as [keyof typeof SIDES, keyof Sides][]) {
    const look = looks[side];
    if (look) sides[key] = { s: LINES[look.line] ?? BorderStyleTypes.THIN, cl: { rgb: look.colour } };
  }
  return sides;
}

/** A cell's look as Univer writes it. */
export function univerStyle(look: CellAppearance): IStyleData {
  const bd = borders(look);
  const { rotation, numberFormat } = look;
  return {
    ...fontStyle(look.font),
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(Object.keys(bd).length === 0 ? {} : { bd }),
    ...(numberFormat === GENERAL ? {} : { n: { pattern: numberFormat } }),
    ...(look.horizontal === null ? {} : { ht: HORIZONTAL[look.horizontal] }),
    vt: VERTICAL[look.vertical],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(rotation === 'stacked'
      ? { tr: { a: 0, v: BooleanNumber.TRUE } }
      : rotation === 0
        ? {}
        : { tr: { a: -rotation, v: BooleanNumber.FALSE } }),
    ...(look.indent === 0 ? {} : { pd: { l: 2 + look.indent * 9 } }),
  };
}
