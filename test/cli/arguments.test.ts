import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '));

describe('arguments that can be used', () => {
  const SCORE = {
    kind: 'score',
    trustFile: false,
    jobs: null,
    rules: null,
    write: 'formulas',
    workingPaper: false,
    highlight: false,
    draftReasons: false,
  };
  it.each([
    ['inspect a.xlsx', { kind: 'inspect', trustFile: false, paths: ['a.xlsx'], jobs: null }],
    ['inspect a.xlsx 表 --jobs 4', { kind: 'inspect', trustFile: false, paths: ['a.xlsx', '表'], jobs: 4 }],
    ['inspect -- -a.xlsx', { kind: 'inspect', trustFile: false, paths: ['-a.xlsx'], jobs: null }],
    ['--lang en inspect a.xlsx', { kind: 'inspect', trustFile: false, paths: ['a.xlsx'], jobs: null }],
    ['score a.xlsx -o b.xlsx', { ...SCORE, paths: ['a.xlsx'], target: { kind: 'file', path: 'b.xlsx' } }],
    ['score a.xlsx -ob.xlsx', { ...SCORE, paths: ['a.xlsx'], target: { kind: 'file', path: 'b.xlsx' } }],
    ['score a b --out-dir=-x', { ...SCORE, paths: ['a', 'b'], target: { kind: 'folder', path: '-x' } }],
    [
      'score a -o b --rules hubei --write values --working-paper --jobs 2',
      {
        kind: 'score',
        trustFile: false,
        paths: ['a'],
        jobs: 2,
        target: { kind: 'file', path: 'b' },
        rules: 'hubei',
        write: 'values',
        workingPaper: true,
        highlight: false,
        draftReasons: false,
      },
    ],
    ['rules', { kind: 'rules', action: 'list' }],
    ['rules list', { kind: 'rules', action: 'list' }],
    [
      'score a -o b --highlight --draft-reasons',
      { ...SCORE, paths: ['a'], target: { kind: 'file', path: 'b' }, highlight: true, draftReasons: true },
    ],
    ['report a.xlsx -o b.docx', { kind: 'report', trustFile: false, file: 'a.xlsx', output: 'b.docx', report: null }],
    [
      'report a.xlsx -o B.DOCX --kind fund',
      { kind: 'report', trustFile: false, file: 'a.xlsx', output: 'B.DOCX', report: 'fund' },
    ],
    [
      'summary a b.xlsx -o c.xlsx',
      { kind: 'summary', trustFile: false, paths: ['a', 'b.xlsx'], output: 'c.xlsx', rules: null },
    ],
    ['rules show tianjin', { kind: 'rules', action: 'show', subject: 'tianjin' }],
    ['rules validate r.json --json', { kind: 'rules', action: 'validate', subject: 'r.json' }],
    ['--help', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['score -h', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('%s', (line, value) => {
    const { command } = parse(line);
    // Help and version need no files: what else is missing is no fault then.
    expect(command).toEqual({ ok: true, value });
  });
});

describe('arguments that cannot be used', () => {
  it.each([
    ['', 'cli.no-command'],
    ['--json', 'cli.no-command'],
    ['inspekt a.xlsx', 'cli.unknown-command'],
    ['inspect a.xlsx --report r.docx', 'cli.option-not-here'],
    ['check a.xlsx --fail-on info', 'check.bad-fail-on'],
    ['inspect a.xlsx --fail-on error', 'cli.option-not-here'],
    ['report a.xlsx', 'report.cli-no-output'],
    ['report a.xlsx -o b.doc', 'report.cli-extension'],
    ['report a.xlsx b.xlsx -o c.docx', 'cli.too-many-words'],
    ['report -o c.docx', 'cli.no-files'],
    ['report a.xlsx -o b.docx --kind letter', 'report.cli-bad-kind'],
    ['report a.xlsx --out-dir b', 'cli.option-not-here'],
    ['summary a.xlsx', 'summary.no-output'],
    ['summary a.xlsx -o b.docx', 'summary.no-output'],
    ['summary -o b.xlsx', 'cli.no-files'],
    ['inspect a --highlight', 'cli.option-not-here'],
    ['check a --draft-reasons', 'cli.option-not-here'],
    ['inspect a --jason', 'cli.unknown-option'],
    ['inspect a -x', 'cli.unknown-option'],
    ['inspect a -o b', 'cli.option-not-here'],
    ['inspect a --rules hubei', 'cli.option-not-here'],
    ['rules list --jobs 2', 'cli.option-not-here'],
    ['score a -o', 'cli.option-needs-value'],
    ['score a -o --json', 'cli.option-needs-value'],
    ['score a --out-dir=', 'cli.option-needs-value'],
    ['inspect a --json=yes', 'cli.option-takes-no-value'],
    ['inspect a --json --json', 'cli.option-twice'],
    ['inspect', 'cli.no-files'],
    ['score -o b', 'cli.no-files'],
    ['score a', 'cli.no-target'],
    ['score a -o b --out-dir c', 'cli.two-targets'],
    ['score a -o b --write formula', 'cli.bad-write'],
    ['inspect a --jobs 0', 'cli.bad-jobs'],
    ['inspect a --jobs two', 'cli.bad-jobs'],
    ['inspect a --lang fr', 'cli.bad-lang'],
    ['rules delete tianjin', 'cli.bad-rules-action'],
    ['rules show', 'cli.rules-show-what'],
    ['rules validate', 'cli.rules-validate-what'],
    ['rules show a b', 'cli.too-many-words'],
    ['rules list a', 'cli.too-many-words'],
  ])('%s', (line, id) => {
    const { command } = parse(line);
    expect(command.ok ? null : command.note.id).toBe(id);
  });
});

it('knows the language and the form even where the rest is wrong', () => {
  expect(parse('inspekt --lang en --json')).toMatchObject({ language: 'en', json: true });
  expect(parse('inspekt --lang fr')).toMatchObject({ language: 'zh', json: false });
});
