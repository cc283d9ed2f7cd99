import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { privateMethod, replacePrivateMethod } from '../../src/workbench/grid/privateMembers';

/** A library's object; its second member is a field since a newer version. */
class Reader {
  readonly _cached = true;
  private readonly name = '表';
  _read(word: string): string {
    return `${this.name}${word}`;
  }
}

describe('a private method', () => {
  it('is called on its own object', () => {
    expect(privateMethod(new Reader(), '_read')('一')).toBe('表一');
  });

  it('is replaced for one object alone', () => {
    const [one, other] = [new Reader(), new Reader()];
    replacePrivateMethod(one, '_read', () => '换');
    expect([one._read('一'), other._read('一')]).toEqual(['换', '表一']);
  });

  it.each(['_gone', '_cached'])('is asked for by name: %s gives an error that names it, and nothing is set', (name) => {
    const reader = new Reader();
    const before = { ...reader };
    const message = new RegExp(`^Reader has no method ${name}`);
    expect(() => privateMethod(reader, name)).toThrow(message);
    expect(() => replacePrivateMethod(reader, name, () => true)).toThrow(message);
    expect({ ...reader }).toEqual(before);
  });
});

/** The formula engine that the preset of the grid brings along. */
const preset = createRequire(createRequire(import.meta.url).resolve('@univerjs/preset-sheets-core'));

describe('the Univer that is installed', () => {
  it('has the private members that the grid replaces', async () => {
    const engine = (await import(preset.resolve('@univerjs/engine-formula'))) as Record<
      string,
      { readonly prototype: object }
    >;
    const { LexerTreeBuilder, FormulaDependencyGenerator } = engine;
    expect(privateMethod(LexerTreeBuilder?.prototype ?? {}, '_simpleCheckDefinedName')).toBeTypeOf('function');
    expect(privateMethod(FormulaDependencyGenerator?.prototype ?? {}, '_getTreeNode')).toBeTypeOf('function');
  });
});
