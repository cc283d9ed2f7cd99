import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../scripts/manifest/check.mjs';
import { COMMAND_NAMES } from '../../src/addin/commandNames';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** The pages are built from src/addin/office/page; the pictures lie where the manifest names them. */
function readFile(name: string): Uint8Array | null {
  const file = name.endsWith('.html') ? path.join(root, 'src/addin/office/page', name) : path.join(root, name);
  return existsSync(file) ? readFileSync(file) : null;
}

const context = { readFile, locales: ['en-US'], functions: COMMAND_NAMES };
const check = (xml: string) => checkManifest(xml, context);

describe('the manifest checker', () => {
  it('accepts our manifest', () => {
    expect(check(manifest)).toEqual([]);
  });

  it('accepts it on a server in a closed network, below a folder', () => {
    const moved = manifest
      .replaceAll('https://localhost:3000/', 'https://oa.example.cn/jxzp/')
      .replaceAll('https://localhost:3000', 'https://oa.example.cn');
    expect(check(moved)).toEqual([]);
  });

  const tooLong = '长'.repeat(300);
  const cases: readonly [what: string, from: string | RegExp, to: string, rule: string][] = [
    ['text that is no XML', '</Hosts>', '</Host>', 'xml'],
    ['an attribute given twice', 'xsi:type="TaskPaneApp"', 'xsi:type="TaskPaneApp" xsi:type="TaskPaneApp"', 'xml'],
    ['an unknown entity', '绩效自评表，', '&nbsp;', 'xml'],
    ['a document that breaks off', /<\/OfficeApp>\s*$/, '', 'xml'],
    ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', 'root'],
    ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>jxzp</Id>', 'id'],
    ['an Id of another version', '-4b6a-', '-1b6a-', 'id'],
    ['a version of three numbers', '<Version>0.1.0.0', '<Version>0.1.0', 'version'],
    ['a version with letters', '<Version>0.1.0.0', '<Version>0.1.0.0-beta', 'version'],
    ['a language without its country', '<DefaultLocale>zh-CN', '<DefaultLocale>zh', 'locale'],
    [
      'elements in another order',
      /(\s*<Hosts>\s*<Host Name[\s\S]*?<\/Hosts>)(\s*<Requirements>[\s\S]*?<\/Requirements>)/,
      '$2$1',
      'order',
    ],
    [
      'a label before the groups of the tab',
      '<CustomTab id="Jxzp.Tab">',
      '<CustomTab id="T"><Label resid="Tab.Label"/>',
      'order',
    ],
    ['an element nobody knows', '<Permissions>', '<Colour>blue</Colour><Permissions>', 'order'],
    ['a missing element', /<SupportUrl.*\/>/, '', 'order'],
    ['a button without an action', /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/, '', 'order'],
    ['a name that is too long', 'DisplayName DefaultValue="', `DisplayName DefaultValue="${tooLong}`, 'texts'],
    ['a description that is too long', 'Description DefaultValue="', `Description DefaultValue="${tooLong}`, 'texts'],
    ['an empty label', 'id="Tab.Label" DefaultValue="绩效自评"', 'id="Tab.Label" DefaultValue=""', 'texts'],
    ['a tip that is too long in English', 'Value="Shows', `Value="${tooLong}`, 'texts'],
    ['a label without English', '<bt:Override Locale="en-US" Value="Open pane" />', '', 'languages'],
    ['a host that Excel is not', '<Host Name="Workbook" />', '<Host Name="Wrkbook" />', 'hosts'],
    ['another host for the ribbon', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', 'hosts'],
    ['fewer rights than we use', 'ReadWriteDocument', 'ReadDocument', 'permissions'],
    [
      'a page without TLS',
      'DefaultValue="https://localhost:3000/help.html"',
      'DefaultValue="http://localhost:3000/help.html"',
      'https',
    ],
    [
      'a page elsewhere',
      'id="Help.Url" DefaultValue="https://localhost:3000',
      'id="Help.Url" DefaultValue="https://example.com',
      'domains',
    ],
    [
      'the address of a developer left over',
      '<AppDomain>',
      '<AppDomain>https://localhost:3001</AppDomain><AppDomain>',
      'domains',
    ],
    ['a resid without its resource', 'resid="Open.Tip"', 'resid="Open.Hint"', 'resources'],
    [
      'a long text where a short one belongs',
      '<Label resid="Open.Label" />',
      '<Label resid="Open.Tip" />',
      'resources',
    ],
    ['a resid of 33 characters', /"Open\.Tip"/g, `"Open.${'T'.repeat(28)}"`, 'resources'],
    [
      'a resource that nobody uses',
      '</bt:ShortStrings>',
      '<bt:String id="Old" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String></bt:ShortStrings>',
      'resources',
    ],
    ['an id given twice', 'id="Jxzp.Mark"', 'id="Jxzp.Score"', 'duplicates'],
    ['a picture that is not there', 'assets/icon-80.png', 'assets/icon-81.png', 'files'],
    ['a picture of another size', 'assets/icon-80.png', 'assets/icon-64.png', 'pictures'],
    [
      'a small picture for high resolution',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
      'pictures',
    ],
    ['a page that is not there', /help\.html/g, 'manual.html', 'files'],
    ['an icon without the size of the small ribbon', '<bt:Image size="16" resid="Score.16" />', '', 'icons'],
    [
      'a requirement that LTSC 2021 does not meet',
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.15"',
      'requirements',
    ],
    [
      '1.2 is lower than 1.14, and 2.0 is not',
      'Name="SharedRuntime" MinVersion="1.1"',
      'Name="SharedRuntime" MinVersion="2.0"',
      'requirements',
    ],
    ['no shared runtime asked for', '<Set Name="SharedRuntime" MinVersion="1.1" />', '', 'requirements'],
    ['a requirement nobody knows', 'Name="ExcelApi"', 'Name="ExcelAip"', 'requirements'],
    [
      'commands on another page than the pane',
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="Help.Url" />',
      'runtime',
    ],
    ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"', 'runtime'],
    ['a function that nobody registers', '<FunctionName>scoreAll', '<FunctionName>score', 'functions'],
  ];

  it.each(cases)('rejects %s', (_, from, to, rule) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    const problems = check(broken);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
  });

  it('says in which line', () => {
    const broken = manifest.replace('<Host Name="Workbook" />', '<Host Name="Wrkbook" />');
    const line = manifest.slice(0, manifest.indexOf('<Host Name=')).split('\n').length;
    expect(check(broken)).toEqual([{ rule: 'hosts', line, message: 'the host is Workbook' }]);
  });
});
