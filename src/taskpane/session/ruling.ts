import type { RuleSet } from '../../rules';
import { MOST_RULE_SETS } from '../../settings/data';
import { note } from '../../texts/note';
import type { Core } from './core';
import { errorMessage, plainMessage } from './messages';

/** The person's own rule sets, kept in the workbook beside what they decided. */
export function rulingActions(core: Core) {
  return {
    /**
     * Keeps a rule set in the workbook, in place of one of the person's of the same id, and scores that table (and all that use it) by
     * it. Nothing changes where it cannot be kept: a choice of what the workbook does not hold would be lost unseen.
     */
    adoptRuleSet: (key: string, ruleSet: RuleSet): Promise<void> =>
      core.run('writing', async () => {
        const { notebook } = core;
        const others = notebook.ruleSets.filter(({ id }) => id !== ruleSet.id);
        if (others.length >= MOST_RULE_SETS) {
          return core.notify(plainMessage('error', note('rules-screen.too-many', { limit: MOST_RULE_SETS })));
        }
        const { tables, corrections } = notebook.decisions;
        const table = { ...tables[key], rules: ruleSet.id };
        const kept = await notebook.adopt([...others, ruleSet], { corrections, tables: { ...tables, [key]: table } });
        if (!kept.ok) return core.notify(errorMessage(kept.error));
        if (core.book) await core.evaluateAll(core.book);
        core.notify(plainMessage('success', note('rules-screen.adopted', { id: ruleSet.id })));
      }),

    /** Takes a rule set of the person's out of the workbook, unless a table is scored by it: no figure changes by this. */
    dropRuleSet: (id: string): Promise<void> =>
      core.run('writing', async () => {
        const users = core.state.tables.filter(({ ruleSet }) => ruleSet.id === id);
        if (users.length > 0) return core.notify(plainMessage('info', note('rules-screen.in-use', { id })));
        const kept = await core.notebook.keepRuleSets(core.notebook.ruleSets.filter((one) => one.id !== id));
        core.showSettings();
        core.notify(kept.ok ? plainMessage('success', note('rules-screen.dropped', { id })) : errorMessage(kept.error));
      }),
  };
}
