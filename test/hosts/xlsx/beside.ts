import { textsOf } from './support';

/** What a file says beside its cells: heights of rows that are there to be seen, and the names of parts (settings stand in one). */
export function besideIn(bytes: Uint8Array): unknown {
  const parts = textsOf(bytes);
  const heights = Object.entries(parts)
    .filter(([part]) => /worksheets\/[^/]*\.xml$/.test(part))
    .flatMap(([part, xml]) =>
      [...xml.matchAll(/<(?:\w+:)?row\b[^>]*>/g)].flatMap(([tag]) => {
        const row = / r="(\d+)"/.exec(tag)?.[1] ?? '';
        const height = /\sht="[^"]*"|\scustomHeight="[^"]*"/g;
        return height.test(tag) ? [`${part} ${row} ${(tag.match(height) ?? []).join('')}`] : [];
      }),
    );
  const settings = Object.entries(parts).filter(
    ([part, xml]) => /^customXml\//.test(part) && !part.endsWith('.rels') && xml !== '',
  );
  return { heights, settings };
}
