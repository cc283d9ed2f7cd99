import { parseJson, replaced } from '../model';
import { mini as z } from '../model/schema';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Situation, SlotName, Template } from './template';
import { SLOT_NAMES, templateSchema } from './template';
import type { Facts } from './facts';
import { textOf } from './passage';
import { withoutLead } from './told';

/** A person's own templates, in their order: a plain value. Where it is kept is the host's business. */
export type TemplateList = readonly Template[];

export type ListOutcome =
  { readonly ok: true; readonly templates: TemplateList } | { readonly ok: false; readonly note: Note };

/** The file of exported templates. */
const fileSchema = z.strictObject({
  format: z.literal('jxzp-templates'),
  version: z.literal(1),
  templates: z.array(z.unknown()).check(z.maxLength(500)),
});

/** The list with one more at its end. Refuses an id that is taken, and what is no template. */
export function addTemplate(list: TemplateList, template: Template): ListOutcome {
  if (list.some(({ id }) => id === template.id)) return fault('narrative.template-same-id', { id: template.id });
  return checked([...list, template], list.length);
}

/** The list with the template of that id replaced at its place; the id itself may change to one that is free. */
export function editTemplate(list: TemplateList, id: string, edited: Template): ListOutcome {
  const at = list.findIndex((template) => template.id === id);
  if (at < 0) return fault('narrative.template-unknown', { id });
  const isTaken = list.some((template, index) => index !== at && template.id === edited.id);
  if (isTaken) return fault('narrative.template-same-id', { id: edited.id });
  return checked(replaced(list, at, edited), at);
}

export function removeTemplate(list: TemplateList, id: string): TemplateList {
  return list.filter((template) => template.id !== id);
}

/** The list with that template at `position` (zero-based; beyond the ends: the first or last place). */
export function moveTemplate(list: TemplateList, id: string, position: number): TemplateList {
  const moved = list.find((template) => template.id === id);
  if (!moved) return list;
  const rest = removeTemplate(list, id);
  const at = Math.max(0, Math.min(rest.length, Math.trunc(position)));
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}

/** The list as the text of a file that importTemplates reads back. */
export function exportTemplates(list: TemplateList): string {
  return `${JSON.stringify({ format: 'jxzp-templates', version: 1, templates: list }, null, 2)}\n`;
}

/**
 * The list with the templates of a file: those whose id is known take the place of the old ones, the others follow in the file's
 * order. Refuses the whole file where one of them is at fault, and names it.
 */
export function importTemplates(list: TemplateList, fileText: string): ListOutcome {
  const json = parseJson(fileText);
  if (json === undefined) return fault('narrative.template-not-json');
  const file = fileSchema.safeParse(json);
  if (!file.success) return fault('narrative.template-file-bad');
  let templates: TemplateList = list;
  for (const [index, entry] of file.data.templates.entries()) {
    const read = readTemplate(entry, index);
    if (!read.ok) return read;
    const { template } = read;
    const at = templates.findIndex(({ id }) => id === template.id);
    templates = at < 0 ? [...templates, template] : replaced(templates, at, template);
  }
  return { ok: true, templates };
}

/**
 * A sentence that was used, as a template: where it says a figure of its row (完成率233.33%, ≥3个 …) the slot takes its place, so that it
 * fits the next row. How every explanation begins (leads.ts) is left out, since a draft puts it there again. `facts` are those of the
 * row it was written for.
 */
export function templateFromText(
  text: string,
  facts: Facts,
  about: { readonly id: string; readonly name: string; readonly situation: Situation },
): Template {
  const known = SLOT_NAMES.flatMap((slot): [SlotName, string][] => {
    const span = facts[slot];
    const value = span ? textOf([span]) : '';
    return isTelling(value) ? [[slot, value]] : [];
  }).sort(([, a], [, b]) => b.length - a.length);
  const slotted = known.reduce(
    (sentence, [slot, value]) => replaceFigure(sentence, value, `{${slot}}`),
    withoutLead(text),
  );
  return { ...about, cause: slotted.replace(/。$/, ''), measure: '' };
}

/** A figure that can be told from other words: not a single digit or character. */
const isTelling = (value: string): boolean => value.length >= 2;

/** Replaces the value where it stands by itself, not inside of a longer number or an earlier slot. */
function replaceFigure(sentence: string, value: string, slot: string): string {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return sentence.replace(new RegExp(`(?<![\\d.{])${escaped}(?![\\d.}])`, 'g'), slot);
}

function checked(templates: TemplateList, at: number): ListOutcome {
  const read = readTemplate(templates[at], at);
  return read.ok ? { ok: true, templates: replaced(templates, at, read.template) } : read;
}

function readTemplate(
  entry: unknown,
  index: number,
): { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly note: Note } {
  const read = templateSchema.safeParse(entry);
  if (read.success) return { ok: true, template: read.data };
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  const isSlot = issue?.code === 'custom' && issue.params?.['fault'] === 'unknown-slot';
  return isSlot
    ? fault('narrative.template-bad-slot', { number: index + 1, field, slots: SLOT_NAMES.join('、') })
    : fault('narrative.template-bad-field', { number: index + 1, field });
}

function fault(id: Note['id'], args: Note['args'] = {}): { readonly ok: false; readonly note: Note } {
  return { ok: false, note: note(id, args) };
}
