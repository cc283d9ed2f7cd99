import { anyOf, wordsIn } from './words';

/** Names that hold digits and letters and count nothing: ISO9001, GB/T 19001-2016, 5A级, IPv6. Folded spelling. */
const ISSUERS = wordsIn(`
  ISO ISO/IEC IEC GB GB/T GB/Z DB DB/T TS IATF CMMI QS HJ HJ/T WS WS/T JGJ JGJ/T CJJ CJJ/T NY NY/T AQ SL LY LY/T TD TD/T MZ MZ/T OHSAS SA`);
export const NAME_WITH_DIGITS = new RegExp(
  `${anyOf(ISSUERS)}[ -]?\\d[\\d.]*(?:\\d|/T \\d+)?(?:[:—-](?:19|20)\\d{2})?|[1-5]A(?=级|景)|[3-6]G(?=[网基技信应全通移专])|IPv[46]|PM(?:2\\.5|10)(?!\\d)|COVID-19`,
  'y',
);
