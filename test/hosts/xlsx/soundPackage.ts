import { FFLATE, LIMITS, Package, readArchive } from '../../../src/ooxml';
import { workbookFaults } from '../../../src/hosts/xlsx/sound';

const packageOf = (bytes: Uint8Array): Package => new Package(readArchive(bytes, LIMITS), FFLATE, LIMITS);

/** What is wrong with a workbook file that was not wrong with the one it was made from, in words; nothing for a sound one. */
export function faultsOf(bytes: Uint8Array, input: Uint8Array | null = null): string[] {
  const say = (file: Uint8Array): string[] => {
    const parts = packageOf(file);
    const faults = workbookFaults(parts).map(({ kind, part, about }) => `${kind} ${part} ${about}`);
    return [...faults, ...parts.brokenEntries().map((part) => `broken ${part}`)];
  };
  const known = new Set(input ? say(input) : []);
  return say(bytes).filter((fault) => !known.has(fault));
}
