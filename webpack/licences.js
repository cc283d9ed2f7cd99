import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

/** The licences that what we bundle may be under. Whoever may choose may choose one of these. */
export const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * What a package without a `license` field is under, by the text of its licence file. Only texts that say it in so many words.
 */
const BY_TEXT = [
  [/Apache License,?\s+Version 2\.0/, 'Apache-2.0'],
  [/Permission is hereby granted, free of charge, to any person obtaining a copy/, 'MIT'],
];

/** Whether a licence expression of SPDX leaves a choice that is allowed: every part of AND, one part of OR. */
export function isAllowed(expression) {
  const text = expression.trim();
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined && !/[()]/.test(inner)) return isAllowed(inner);
  if (/[()]/.test(text)) return false; // nested: nobody has needed that yet, so a person looks at it
  if (/\sOR\s/.test(text)) return text.split(/\sOR\s/).some(isAllowed);
  if (/\sAND\s/.test(text)) return text.split(/\sAND\s/).every(isAllowed);
  return ALLOWED.includes(text);
}

/**
 * The package in a folder: name, version, licence (SPDX; null where it cannot be told) and the texts of its licence and notice files.
 */
export function readPackage(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const stated = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
  const found = BY_TEXT.find(([words]) => texts.some((text) => words.test(text)))?.[1];
  return { name, version, licence: stated ?? found ?? null, texts };
}

/** The folder of the package that a file belongs to: the nearest above it that has a name and a version; null outside of node_modules. */
export function packageFolder(file) {
  if (!/[\\/]node_modules[\\/]/.test(file)) return null;
  for (let folder = path.dirname(file); path.basename(folder) !== 'node_modules'; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (name && version) return folder;
  }
  return null;
}

/**
 * The line that a bundler leaves above what it took in of another package (esbuild, Rollup, Rolldown): a path; pnpm's folders nest.
 * An address of the web is somebody's remark.
 */
const TAKEN_IN = /^\s*\/\/\s*(?:#region\s+)?(?:[^\s:]*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s@.][^/\s]*)\/\S+\s*$/gm;

/**
 * The packages that a published file brings inside itself, by its own remarks: the folder of each as it lies for the package in
 * `folder`, or its name alone where it lies nowhere.
 */
export function takenIn(folder, text) {
  const names = new Set([...text.matchAll(TAKEN_IN)].map(([, name]) => name));
  return [...names].map((name) => {
    for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
      const found = path.join(at, 'node_modules', ...name.split('/'));
      if (existsSync(path.join(found, 'package.json'))) return { name, folder: found };
    }
    return { name, folder: null };
  });
}

/** The notices of all packages, in one text; packages under the very same text share it. */
export function noticeText(packages) {
  const byText = new Map();
  for (const one of packages) {
    const text = one.texts.join('\n\n') || `Licence: ${one.licence}`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const parts = [...byText].map(([text, owners]) => {
    const heads = owners.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${heads.join('\n')}\n\n${text}\n`;
  });
  const head = 'This folder holds parts of the following packages. Their licences:\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The bill of materials: CycloneDX 1.5, JSON. The same packages give the same bytes. */
export function billOfMaterials(product, packages) {
  const components = packages.map(({ name, version, licence }) => ({
    type: 'library',
    'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
    name,
    version,
    licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  }));
  const digest = createHash('sha256')
    .update(JSON.stringify([product, components]))
    .digest('hex');
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': product.name, ...product } },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** The packages whose modules went into the output, and what those bring inside; a name alone where that lies nowhere. */
function bundledPackages(compilation) {
  const folders = new Set();
  const lost = new Set();
  const inside = (folder, file) => {
    if (!existsSync(file)) return;
    for (const one of takenIn(folder, readFileSync(file, 'utf8'))) {
      if (one.folder === null) lost.add(`${one.name}, inside of ${path.basename(folder)}`);
      else folders.add(one.folder);
    }
  };
  const visit = (module) => {
    // A concatenated module holds others.
    for (const inner of module.modules ?? []) visit(inner);
    const file = module.resource?.split('?')[0] ?? module.rootModule?.resource;
    const folder = file ? packageFolder(file) : null;
    if (!folder) return;
    folders.add(folder);
    inside(folder, file);
  };
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
  }
  return { folders: [...folders], lost: [...lost] };
}

/**
 * Puts THIRD-PARTY-NOTICES.txt (the licence of everything that was bundled, as those licences ask for) and bom.json beside a bundle.
 * Fails the build where a licence is unknown or not allowed. Workers are bundled by compilations of their own, which count too.
 */
export function licences(product) {
  const folders = new Set();
  return {
    apply: (compiler) => {
      compiler.hooks.compilation.tap('licences', (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: 'licences', stage }, () => {
          const bundled = bundledPackages(compilation);
          for (const folder of bundled.folders) folders.add(folder);
          for (const name of bundled.lost) compilation.errors.push(new Error(`${name}: its licence is not at hand`));
          if (compilation.compiler !== compiler) return;
          emit(compilation, product, folders);
        });
      });
    },
  };
}

function emit(compilation, product, folders) {
  const found = [...folders].map(readPackage);
  const keyOf = ({ name, version }) => `${name} ${version}`;
  const unique = new Map(found.map((one) => [keyOf(one), one]));
  const packages = [...unique.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const one of packages) {
    if (one.licence !== null && isAllowed(one.licence)) continue;
    compilation.errors.push(new Error(`${keyOf(one)}: licence ${one.licence ?? 'unknown'} is not allowed`));
  }
  const { RawSource } = webpack.sources;
  compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new RawSource(noticeText(packages)));
  compilation.emitAsset('bom.json', new RawSource(billOfMaterials(product, packages)));
}
