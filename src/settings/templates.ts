import { mini as z } from '../model/schema';
import type { Template } from '../narrative';
import { templateSchema } from '../narrative';
import { KEPT_KEYS } from './data';
import { MEGABYTE } from './kept';
import type { OwnedKind } from './owned';

const MOST = 500;

/** Templates that go with the workbook, in their order; no two have the same id. */
export const TEMPLATES: OwnedKind<readonly Template[], Template> = {
  key: KEPT_KEYS.templates,
  version: 2,
  limit: 4 * MEGABYTE,
  empty: [],
  schema: z.array(templateSchema).check(
    z.maxLength(MOST),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
  ),
  damaged: 'kept.templates-damaged',
  // The bare form is the file that is exported.
  fromBare: ({ format, version, templates }) =>
    format === 'jxzp-templates' && version === 1 ? lastOfEachId(templates) : undefined,
  worthKeeping: (list) => (list.length === 0 ? null : list),
  entry: templateSchema,
  entriesOf: (list) => list,
  dataOf: (list) => [...new Map(list.map((template) => [template.id, template])).values()],
  // A template rests on no text of the workbook.
  groundsOf: () => null,
  matterOf: ({ id }) => id,
};

const withId = z.array(z.looseObject({ id: z.string() }));

/** Where an id came twice in the bare form, the later template was taken. */
function lastOfEachId(templates: unknown): unknown {
  const read = withId.safeParse(templates);
  return read.success ? [...new Map(read.data.map((template) => [template.id, template])).values()] : undefined;
}
