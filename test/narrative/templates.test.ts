import { describe, expect, it } from 'vitest';
import { SITUATIONS, STANDARD_TEMPLATES } from '../../src/narrative';
import { slotNames } from '../../src/narrative/passage';
import { SLOT_NAMES, templateSchema } from '../../src/narrative/template';
import { isReason, openSlots } from '../../src/scoring';

describe('the templates of the program', () => {
  it.each(STANDARD_TEMPLATES.map((template) => [template.id, template] as const))('%s is sound', (_, template) => {
    expect(templateSchema.safeParse(template).success).toBe(true);
    expect(template.measure).not.toBe('');
    // Ends are set by the draft, so that cause and measure can stand alone.
    expect(template.cause).not.toMatch(/[。，；]$/);
    expect(template.measure).not.toMatch(/[。，；]$/);
    for (const slot of slotNames(template.cause + template.measure)) expect(SLOT_NAMES).toContain(slot);
  });
  it.each(STANDARD_TEMPLATES.map((template) => [template.id, template] as const))(
    '%s asserts no cause that a person has not given',
    (_, { cause }) => {
      expect(openSlots(cause).length).toBeGreaterThan(0);
      expect(isReason(cause)).toBe(false);
    },
  );
  it('has an id for each, and several templates for each situation', () => {
    const ids = STANDARD_TEMPLATES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const situation of SITUATIONS) {
      expect(STANDARD_TEMPLATES.filter((template) => template.situation === situation).length).toBeGreaterThan(1);
    }
  });
});
