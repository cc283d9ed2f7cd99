import type { Acceptance } from '../../settings/data';
import type { Finding } from '../finding';
import type { Identity, Origin } from './identity';
import { identityOf, keyOf, matterOf, spotOf } from './identity';
import { LONGEST_NOTE } from './note';

/** A finding that was let stand, with the acceptance that holds for it. */
export interface AcceptedFinding<Accepted extends Acceptance = Acceptance> {
  readonly finding: Finding;
  readonly acceptance: Accepted;
}

export interface SortedFindings<Accepted extends Acceptance = Acceptance> {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding<Accepted>[];
}

/**
 * Which findings were let stand, and which are open. An acceptance holds for the finding at its place that says the same about the
 * same texts; at another place only where there is no doubt: nothing else said the same then, nothing else does now.
 * `findings` are all those of this origin.
 */
export function sortOut<Accepted extends Acceptance>(
  findings: readonly Finding[],
  accepted: readonly Accepted[],
  origin: Origin,
): SortedFindings<Accepted> {
  if (accepted.length === 0) return { open: findings, accepted: [] };
  const known = findings.map((finding) => ({ finding, identity: identityOf(finding, origin) }));
  const atPlace = new Map(accepted.map((one) => [keyOf(one), one]));
  const settled = new Map<Finding, Accepted>();
  for (const { finding, identity } of known) {
    const acceptance = atPlace.get(keyOf(identity));
    if (acceptance) settled.set(finding, acceptance);
  }
  const used = new Set(settled.values());
  const saying = countBy(known.map(({ identity }) => matterOf(identity)));
  const moved = accepted.filter((one) => one.alone && !used.has(one));
  const remembered = countBy(accepted.map(matterOf));
  const elsewhere = new Map(moved.map((one) => [matterOf(one), one]));
  for (const { finding, identity } of known) {
    const matter = matterOf(identity);
    const acceptance = elsewhere.get(matter);
    if (acceptance && saying.get(matter) === 1 && remembered.get(matter) === 1) settled.set(finding, acceptance);
  }
  return {
    open: findings.filter((finding) => !settled.has(finding)),
    accepted: findings.flatMap((finding) => {
      const acceptance = settled.get(finding);
      return acceptance ? [{ finding, acceptance }] : [];
    }),
  };
}

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * The acceptances with one more; an earlier one of the same check at the same place is replaced.
 * `findings` are all those of this origin, `finding` among them.
 */
export function accept(
  accepted: readonly Acceptance[],
  finding: Finding,
  note: string,
  findings: readonly Finding[],
  origin: Origin,
): Acceptance[] {
  return acceptEach(accepted, [finding], note, findings, origin);
}

/** The acceptances with one more for each of `chosen`, all with this note. */
export function acceptEach(
  accepted: readonly Acceptance[],
  chosen: readonly Finding[],
  note: string,
  findings: readonly Finding[],
  origin: Origin,
): Acceptance[] {
  const saying = countBy(findings.map((one) => matterOf(identityOf(one, origin))));
  const words = note.trim().slice(0, LONGEST_NOTE);
  const added = chosen.map((finding): Acceptance => {
    const identity: Identity = identityOf(finding, origin);
    return { ...identity, alone: saying.get(matterOf(identity)) === 1, note: words };
  });
  const spots = new Set(added.map(spotOf));
  return [...accepted.filter((one) => !spots.has(spotOf(one))), ...added];
}

/** The acceptances without this one. */
export function withdraw(accepted: readonly Acceptance[], acceptance: Acceptance): Acceptance[] {
  return accepted.filter((one) => keyOf(one) !== keyOf(acceptance));
}
