import type { Sentence } from '../../src/texts/registry';

const VERBS =
  'add|ask|bring|check|choose|close|copy|create|delete|download|give|leave|look|make|move|open|paste|press|read|remove|rename|repair|report|save|shorten|split|try|unhide|unmerge|unprotect|use|write';

/** How a sentence tells a person what to do: 请…, or a clause that begins with what to do ("…; save it as .xlsx"). */
const ZH = /请|须/;
const EN = new RegExp(`(?:^|[.;:] |please )(?:in \\w+ or \\w+ )?(?:${VERBS})\\b`, 'i');

/** Whether a refusal says, in both languages, what to do. */
export const hasRemedy = ({ zh, en }: Sentence): boolean => ZH.test(zh) && EN.test(en);
