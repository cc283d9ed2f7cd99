import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, isAllowed, noticeText, packageFolder, readPackage, takenIn } from '../../webpack/licences.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const inRoot = (...parts: string[]) => path.join(ROOT, ...parts);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}

/** Where the runtime packages lie, as package-lock.json has them. */
function runtimePackages() {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages).filter(([place, { dev }]) => place !== '' && dev !== true);
}

describe('the licences of what is used at run time', () => {
  it('leave a choice that is allowed, in the lock as in the packages', () => {
    const refused = runtimePackages().flatMap(([place, { license }]) => {
      const here = existsSync(inRoot(place)) ? readPackage(inRoot(place)).licence : null;
      const stated = [license, here].filter((one) => typeof one === 'string');
      return stated.length > 0 && stated.every(isAllowed) ? [] : [`${place}: ${stated.join(' / ') || 'unknown'}`];
    });
    expect(refused).toEqual([]);
    expect(runtimePackages().length).toBeGreaterThan(50);
  });

  it.each([
    ['MIT', true],
    ['Apache-2.0', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['BSD-3-Clause OR GPL-2.0', true],
    ['MIT AND ISC', true],
    ['(MIT AND Zlib)', false],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['LGPL-2.1 OR AGPL-3.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['UNLICENSED', false],
    ['', false],
    ['MIT OR (GPL-2.0 AND BSD-3-Clause)', false],
  ])('%j: allowed is %s', (expression, expected) => expect(isAllowed(expression)).toBe(expected));

  it('are read from the text where no field states them', () => {
    expect(readPackage(inRoot('node_modules/@univerjs/telemetry')).licence).toBe('Apache-2.0');
  });
});

describe('packages that a published file brings inside itself', () => {
  const docx = inRoot('node_modules/docx');

  it.each([
    ['// node_modules/nanoid/non-secure/index.js', ['nanoid']],
    ['//#region node_modules/.pnpm/nanoid@5.0.0/node_modules/nanoid/index.js', ['nanoid']],
    [
      '  // ../../node_modules/@noble/hashes/esm/sha2.js\nlet a = 1;\n// node_modules/fflate/esm/browser.js',
      ['@noble/hashes', 'fflate'],
    ],
    ['// see node_modules for more', []],
    ['// https://example.org/tree/1234/packages/node_modules/some-adapter/src/index.js', []],
    ['const text = "// node_modules/nanoid/index.js";', []],
    ['let a = 1;', []],
  ])('%j', (text, names) => expect(takenIn(docx, text).map(({ name }) => name)).toEqual(names));

  it('are looked for where that package would find them, and told by name where they lie nowhere', () => {
    const [own, none] = takenIn(
      docx,
      '// node_modules/nanoid/index.js\n// node_modules/no-such-package-here/index.js\n',
    );
    expect(existsSync(path.join(own?.folder ?? '', 'LICENSE'))).toBe(true);
    expect(none).toEqual({ name: 'no-such-package-here', folder: null });
  });
});

describe('notices and bill of materials', () => {
  const one = { name: '@a/b', version: '1.0.0', licence: 'MIT', texts: ['Text of a'] };
  const two = { name: 'c', version: '2.0.0', licence: 'MIT OR Apache-2.0', texts: ['Text of c', 'Notice of c'] };

  it('hold every text once, under the names of all that share it', () => {
    const text = noticeText([one, { ...one, name: 'd' }, two]);
    expect(text.split('Text of a')).toHaveLength(2);
    expect(text).toContain('@a/b 1.0.0 (MIT)\nd 1.0.0 (MIT)\n\nText of a');
    expect(text).toContain('Text of c\n\nNotice of c');
  });

  it('name every package with its address and licence, the same each time', () => {
    const product = { name: 'jxzp-cli', version: '1.0.0' };
    const bill = JSON.parse(billOfMaterials(product, [one, two])) as { readonly serialNumber: string };
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [
        { name: '@a/b', purl: 'pkg:npm/%40a/b@1.0.0', licenses: [{ license: { id: 'MIT' } }] },
        { name: 'c', purl: 'pkg:npm/c@2.0.0', licenses: [{ expression: 'MIT OR Apache-2.0' }] },
      ],
    });
    expect(billOfMaterials(product, [one, two])).toBe(billOfMaterials(product, [one, two]));
  });

  it('find the package of a module, past the folders that only say how they are read', () => {
    expect(packageFolder(inRoot('node_modules/fflate/esm/browser.js'))).toBe(inRoot('node_modules/fflate'));
    expect(packageFolder(inRoot('src/cli/jxzp.ts'))).toBeNull();
  });
});

const BUNDLES = [
  ['cli', ['fflate', 'docx', 'nanoid', 'numfmt', '@e965/xlsx']],
  ['addin', ['react', '@fluentui/react-button', 'docx', 'nanoid']],
  ['workbench', ['react', '@univerjs/core', 'rxjs', 'fflate', 'nanoid', 'numfmt', '@e965/xlsx']],
] as const;

describe.skipIf(!BUNDLES.every(([name]) => existsSync(inRoot('dist', name))))('what was built', () => {
  it.each(BUNDLES)('%s has its notices and its bill, which agree', (name, some) => {
    const notices = readFileSync(inRoot('dist', name, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const { components } = JSON.parse(readFileSync(inRoot('dist', name, 'bom.json'), 'utf8')) as {
      components: { name: string; version: string }[];
    };
    expect(components.map((one) => one.name)).toEqual(expect.arrayContaining([...some]));
    for (const one of components) expect(notices).toContain(`${one.name} ${one.version} (`);
  });
});
