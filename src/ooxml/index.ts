/** The parts of an Office file: zip entries and XML, read within limits and patched in place. Node's faster codec is the door `node`. */
export { attempt, Fault } from './fault';
export { Package, relationshipsPath } from './package';
export type { Relationship } from './package';
export { kindOf, kindOfPackage } from './sniff';
export type { PackageFault, PackageFaultKind } from './verify';
export { packageFaults } from './verify';
export { appendSplice, attributeSplice, elementText, insertChild } from './xml/edit';
export { Attributes, damagedXml, Scanner } from './xml/scanner';
export { splice } from './xml/splice';
export type { Splice } from './xml/splice';
export {
  decodeEntities,
  decodeEscapes,
  encodeAttribute,
  encodeEscapes,
  encodeText,
  textBetween,
  withoutForbidden,
} from './xml/text';
export type { Element } from './xml/tree';
export { attribute, attributesOf, childOf, childrenOf, itemsOf, parseXml, samePrefix } from './xml/tree';
export { partKey, readArchive, unpack } from './zip/archive';
export type { Archive } from './zip/archive';
export type { Codec } from './zip/codec';
export { FFLATE } from './zip/codec';
export { crc32 } from './zip/crc32';
export { LIMITS } from './zip/limits';
export { newArchive } from './zip/newArchive';
export type { Limits } from './zip/limits';
