import { readFileSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(path.resolve(import.meta.dirname, '../..', name), 'utf8');

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly engines?: { readonly node?: string } }>
  >;
}
const project = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;

/** The oldest Node.js that the project promises to run on. */
const oldest = semver.minVersion(project.engines.node)?.version ?? '';

describe('the floor of Node.js', () => {
  it('is the one of .nvmrc', () => {
    expect(semver.minVersion(read('.nvmrc').trim())?.version).toBe(oldest);
  });

  it('is allowed by everything that is installed', () => {
    const asksForMore = Object.entries(lock.packages).flatMap(([place, { version = '', engines }]) =>
      engines?.node === undefined || semver.satisfies(oldest, engines.node)
        ? []
        : [`${place.replace(/^node_modules\//, '')} ${version} asks for Node.js ${engines.node}, not for ${oldest}`],
    );
    expect(asksForMore).toEqual([]);
  });
});

describe('the version', () => {
  it('is the same in package.json, in its lock file and in the manifest of the add-in', () => {
    expect(lock.packages['']?.version).toBe(project.version);
    // Office wants four numbers; the last is none of ours.
    expect(/<Version>(.*)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${project.version}.0`);
  });

  it('stands in the changelog, unless it was never given out', () => {
    const given = [...read('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);
    expect(given[0] ?? project.version).toBe(project.version);
  });
});

it('every package is pinned to one version', () => {
  const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(
    ([, range]) => semver.valid(range) === null,
  );
  expect(loose).toEqual([]);
});
