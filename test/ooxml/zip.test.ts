import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../src/ooxml/fault';
import { NODE_CODEC } from '../../src/ooxml/node';
import { readArchive, unpack } from '../../src/ooxml/zip/archive';
import { FFLATE } from '../../src/ooxml/zip/codec';
import { crc32 } from '../../src/ooxml/zip/crc32';
import { LIMITS } from '../../src/ooxml/zip/limits';
import { writeArchive } from '../../src/ooxml/zip/write';
import { rawEntries } from '../hosts/xlsx/support';

interface Made {
  readonly name: string;
  readonly data: Uint8Array;
  readonly flags?: number;
  readonly extra?: Uint8Array;
  /** Written in place of the true size. */
  readonly size?: number;
  readonly descriptor?: boolean;
}

/** A zip as other programs write it: data descriptors, extra fields, a comment. */
function make(entries: readonly Made[], comment = '', prefix = ''): Uint8Array {
  const chunks: number[] = [...strToU8(prefix)];
  const directory: number[] = [];
  const u16 = (n: number) => [n & 255, (n >> 8) & 255];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
  for (const { name, data, flags = 0, extra = new Uint8Array(0), size = data.length, descriptor = false } of entries) {
    const nameBytes = strToU8(name);
    const packed = deflateSync(data);
    const sizes = [...u32(crc32(data)), ...u32(packed.length), ...u32(size)];
    const flag = u16(flags | (descriptor ? 8 : 0));
    const offset = chunks.length;
    const head = [...flag, ...u16(8), ...u32(0x5a214321)];
    chunks.push(...u32(0x04034b50), ...u16(20), ...head, ...(descriptor ? u32(0).concat(u32(0), u32(0)) : sizes));
    chunks.push(...u16(nameBytes.length), ...u16(extra.length), ...nameBytes, ...extra, ...packed);
    if (descriptor) chunks.push(...u32(0x08074b50), ...sizes);
    directory.push(
      ...u32(0x02014b50),
      ...u16(63),
      ...u16(20),
      ...head,
      ...sizes,
      ...u16(nameBytes.length),
      ...u16(extra.length),
    );
    directory.push(...u16(0), ...u16(0), ...u16(0), ...u32(0x20), ...u32(offset), ...nameBytes, ...extra);
  }
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(entries.length),
    ...u16(entries.length),
    ...u32(directory.length),
  ];
  return new Uint8Array([
    ...chunks,
    ...directory,
    ...end,
    ...u32(chunks.length),
    ...u16(strToU8(comment).length),
    ...strToU8(comment),
  ]);
}

const text = (one: string) => strToU8(one.repeat(50));
const refusal = (bytes: Uint8Array, limits = LIMITS) => {
  const read = attempt(() => {
    const archive = readArchive(bytes, limits);
    return archive.entries.map((entry) => unpack(archive, entry, FFLATE, limits));
  });
  return read.ok ? 'read' : `${read.error.code} ${read.error.note.id}`;
};

describe('an archive', () => {
  const bytes = make(
    [
      { name: 'a.xml', data: text('甲'), descriptor: true },
      { name: 'b.xml', data: text('乙'), extra: new Uint8Array([0x55, 0x54, 1, 0, 7]) },
      { name: 'c.xml', data: text('丙'), flags: 2048 },
    ],
    '注释',
    'stub',
  );

  it('is written again byte by byte when nothing changes', () => {
    const archive = readArchive(bytes, LIMITS);
    expect(writeArchive(archive, { changed: new Map(), added: [] }, FFLATE)).toEqual(bytes);
  });

  it('keeps untouched entries, their order, the time of changed ones and the comment', () => {
    const archive = readArchive(bytes, LIMITS);
    const written = writeArchive(
      archive,
      {
        changed: new Map([
          ['b.xml', strToU8('new')],
          ['c.xml', null],
        ]),
        added: [{ name: 'd.xml', bytes: strToU8('d') }],
      },
      FFLATE,
    );
    const [before, after] = [rawEntries(bytes), rawEntries(written)];
    expect([...after.keys()]).toEqual(['a.xml', 'b.xml', 'd.xml']);
    expect(after.get('a.xml')).toEqual(before.get('a.xml'));
    expect(after.get('b.xml')?.readUInt32LE(10)).toBe(0x5a214321);
    expect(after.get('d.xml')?.readUInt32LE(10)).toBe(0x5a214321);
    expect(Buffer.from(written.slice(-6)).toString()).toBe('注释');
    expect(Buffer.from(unzipSync(written)['b.xml'] ?? []).toString()).toBe('new');
    expect(refusal(written)).toBe('read');
  });

  it('unpacks the same with zlib, which also finds sizes that lie', () => {
    const packed = deflateSync(text('甲'));
    const size = text('甲').length;
    for (const codec of [FFLATE, NODE_CODEC]) {
      expect(codec.inflate(packed, size)).toEqual(text('甲'));
      for (const wrong of [0, 1, size - 1, size + 1]) expect(codec.inflate(packed, wrong)).toBeNull();
      expect(codec.inflate(new Uint8Array([255, 255, 255]), 3)).toBeNull();
    }
  });
});

describe('archives that are refused', () => {
  const one = (more: Partial<Made>) => make([{ name: 'a', data: text('甲'), ...more }]);
  const patched = (offset: (bytes: Uint8Array) => number, ...values: readonly number[]) => {
    const bytes = one({});
    bytes.set(values, offset(bytes));
    return bytes;
  };
  it.each<[string, Uint8Array, string]>([
    [
      'two entries of one name',
      make([
        { name: 'a', data: text('1') },
        { name: 'A', data: text('2') },
      ]),
      'damaged file.repeated-part',
    ],
    [
      'the same name with a backslash',
      make([
        { name: 'x/a', data: text('1') },
        { name: 'x\\a', data: text('2') },
      ]),
      'damaged file.repeated-part',
    ],
    ['an encrypted entry', one({ flags: 1 }), 'encrypted file.encrypted'],
    ['a size that lies low', one({ size: 3 }), 'damaged file.damaged-part'],
    ['a size that lies high', one({ size: 300 }), 'damaged file.damaged-part'],
    ['a bomb', one({ size: 0x7fffffff }), 'too-large file.bomb'],
    ['zip64 sizes', one({ size: 0xffffffff }), 'unsupported file.zip64'],
    ['zip64 counts', patched((bytes) => bytes.length - 14, 255, 255, 255, 255), 'unsupported file.zip64'],
    ['a directory elsewhere', patched((bytes) => bytes.length - 6, 9, 0, 0, 0), 'damaged file.damaged'],
    ['an unknown way of packing', patched((bytes) => bytes.length - 22 - 37, 12), 'damaged file.damaged'],
    ['no end', one({}).slice(0, -1), 'damaged file.damaged'],
    ['a local name that differs', patched(() => 30, 98), 'damaged file.damaged'],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });

  it('overlapping entries', () => {
    const bytes = make([
      { name: 'a', data: text('1') },
      { name: 'b', data: text('2') },
    ]);
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 20, 60, true);
    expect(refusal(bytes)).toBe('damaged file.damaged');
  });

  it('too many entries, too much in all', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}`, text('x')])));
    expect(refusal(many, { ...LIMITS, entries: 10 })).toBe('too-large file.bomb');
    expect(refusal(many, { ...LIMITS, totalBytes: 500 })).toBe('too-large file.bomb');
    expect(refusal(many, { ...LIMITS, partBytes: 40 })).toBe('too-large file.too-large-part');
    expect(refusal(many, { ...LIMITS, ratioFrom: 1, ratio: 2 })).toBe('too-large file.bomb');
  });

  it('a bomb whose size is told truly, by its ratio', () => {
    const zeros = new Uint8Array(32 * 1024 * 1024);
    expect(refusal(make([{ name: 'a', data: zeros }]))).toBe('too-large file.bomb');
  });
});
