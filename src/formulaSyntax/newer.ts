import { rewrite } from './tokens';

/**
 * Functions that came after the file format was set: the file writes them with the prefix `_xlfn.` (MS-XLSX 2.2.2), a person
 * never sees it; those in SHEET_PREFIX carry a second one. DISPIMG is WPS's picture in a cell, written the same way.
 */
const FUTURE =
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DISPIMG DROP
ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH
FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST
IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV
MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P
SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
Z.TEST`.split(/\s+/);
const SHEET_PREFIX = ['FILTER', 'SORT'];

const PREFIXED: ReadonlyMap<string, string> = new Map([
  ...FUTURE.map((name) => [name, `_xlfn.${name}`] as const),
  ...SHEET_PREFIX.map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/**
 * A formula of the file as a person sees it: without the prefixes of newer functions. A prefix before a function that is not
 * in the list stays, so that fileFormula gives back what stood in the file. Texts in quotes stay.
 */
export function plainFormula(formula: string): string {
  if (!/_xlfn\./i.test(formula)) return formula;
  return rewrite(formula, (token, text) => {
    if (token.kind !== 'function') return undefined;
    const name = text.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
    return PREFIXED.get(name.toUpperCase())?.toLowerCase() === text.toLowerCase() ? name : undefined;
  });
}

/** A formula as the file wants it: newer functions with their prefix. */
export function fileFormula(formula: string): string {
  return rewrite(formula, (token, text) => (token.kind === 'function' ? PREFIXED.get(text.toUpperCase()) : undefined));
}
