/**
 * A formula as Excel may hand it back: blanks gone, functions in capitals, a sheet's quotes dropped or added, "@" or "_xlfn."
 * before a function, numbers written another way. Two formulas with the same text here are the same formula.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join('');
}

function plainPart(part: string): string {
  return part
    .replace(/'((?:[^']|'')+)'!/g, (_, name: string) => `${name.replaceAll("''", "'")}!`)
    .replace(/[\s@]/g, '')
    .toUpperCase()
    .replace(/_XLFN\.|_XLWS\.|_XLPM\./g, '')
    .replace(/(?<![\p{L}\p{N}_$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_:!])/gu, (number) =>
      String(Number(number)),
    );
}

export function sameFormula(a: string, b: string): boolean {
  return a === b || plainFormula(a) === plainFormula(b);
}
