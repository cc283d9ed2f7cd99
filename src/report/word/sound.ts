import { FFLATE, LIMITS, Package, packageFaults, readArchive } from '../../ooxml';

/**
 * The same file, looked at once more before it is handed out. A part that is not well-formed, a relation that leads nowhere, bytes that are
 * not what the zip says of them would be a fault of this program: it throws, and nothing is written.
 */
export function soundDocx(bytes: Uint8Array): Uint8Array {
  const parts = new Package(readArchive(bytes, LIMITS), FFLATE, LIMITS);
  const [broken] = parts.brokenEntries();
  const [fault] = packageFaults(parts);
  if (broken !== undefined) throw new Error(`a Word file with a broken entry: ${broken}`);
  if (fault) throw new Error(`a Word file with a fault: ${fault.kind} in ${fault.part} (${fault.about})`);
  return bytes;
}
