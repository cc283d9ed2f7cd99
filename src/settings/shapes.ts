import { mini as z } from '../model/schema';

/** Zero-based places in a sheet, up to the last of Excel. */
export const row = z.int().check(z.minimum(0), z.maximum(1_048_575));
export const column = z.int().check(z.minimum(0), z.maximum(16_383));
export const address = z.object({ row, column });
export const range = z.object({ top: row, left: column, bottom: row, right: column });
/** #RRGGBB */
export const colour = z.string().check(z.regex(/^#[0-9A-F]{6}$/i));

export const highlight = z.object({
  range,
  also: z.optional(z.array(range)),
  formula: z.string(),
  fill: colour,
  font: z.nullable(colour),
  bold: z.optional(z.boolean()),
  border: z.optional(z.boolean()),
});
