/** Forms of a text, each for one use: comparing labels, comparing values, one line of a sentence, of the terminal … */
export { withoutBlanks, withoutPunctuation } from './blanks';
export { fileNames } from './fileNames';
export { fold, squeeze } from './fold';
export { compact, normaliseLabel, oneLine, withoutBrackets, withoutCode, withoutNumbering } from './label';
export { sentenceLine, spacedLine, terminalLine } from './lines';
export { asAsc, halfWidth } from './width';
