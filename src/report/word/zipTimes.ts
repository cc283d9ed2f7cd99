const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
/** 1 January 1980, 00:00: the earliest a zip can name. */
const EPOCH = 0x00210000;

/**
 * The zip with the same time on every entry, so that the same report gives the same bytes whenever it is made. Changes the bytes
 * given. For archives without a comment and below 4 GB, as the Word library makes them.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('not a zip archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
