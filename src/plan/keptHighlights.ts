import { z } from 'zod';
import type { Highlight } from '../model/change';

// zod would else compile its checks with `new Function`, which the pane's content security policy forbids.
z.config({ jitless: true });

/** Key of the setting that lists the highlights which stand in a workbook: formats themselves cannot be told from a person's own. */
export const HIGHLIGHTS_KEY = 'jxzp.highlights';

const row = z.int().min(0).max(1_048_575);
const colour = z.string().regex(/^#[0-9A-F]{6}$/i);

const schema = z.strictObject({
  highlights: z.array(
    z.strictObject({
      sheet: z.string().max(100),
      highlight: z.strictObject({
        range: z.strictObject({ top: row, left: row, bottom: row, right: row }),
        formula: z.string().max(8192),
        fill: colour,
        font: colour.nullable(),
      }),
    }),
  ),
});

export interface KeptHighlights {
  readonly highlights: readonly { readonly sheet: string; readonly highlight: Highlight }[];
}

/** The list in a setting's text; an empty one where there is no setting, or somebody changed it into something else. */
export function readHighlights(text: string | null): KeptHighlights {
  if (text === null) return { highlights: [] };
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : { highlights: [] };
  } catch {
    return { highlights: [] };
  }
}

export function writeHighlights(list: KeptHighlights): string {
  return JSON.stringify(list);
}
