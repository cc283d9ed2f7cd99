import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { Change } from '../../../src/model/change';
import { KEPT_KEYS } from '../../../src/settings/data';
import { faultsOf } from './soundPackage';
import { ok, open, pack, textsOf } from './support';
import { tiny } from './tiny';

/* The copy that is sent out holds nothing of what we keep: neither this host's own part nor Excel's part for an add-in. */

const ADDIN = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PLAIN = tiny({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

/** A file as Excel saves it in which an add-in keeps settings; `ours` among those of the other. */
function withAddin(properties: string): Uint8Array {
  const texts = textsOf(PLAIN);
  const relations = (texts['_rels/.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rIdW" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
  );
  const types = (texts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
      '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>',
  );
  return pack({
    ...texts,
    '_rels/.rels': relations,
    '[Content_Types].xml': types,
    'xl/webextensions/taskpanes.xml':
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    'xl/webextensions/_rels/taskpanes.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
    'xl/webextensions/webextension1.xml': `<we:webextension xmlns:we="${ADDIN}" id="{1}"><we:reference id="a" version="1.0" store="developer" storeType="Registry"/>${properties}<we:bindings/></we:webextension>`,
  });
}

const write: Change = {
  kind: 'cell',
  sheet: '表',
  address: parseAddress('A1') ?? expect.fail('A1'),
  before: { value: 1, formula: null },
  after: { value: 2, formula: null },
};
const setting = (key: string, after: string): Change => ({ kind: 'setting', key, before: null, after });

describe('the copy that is sent out', () => {
  it('has the changes and none of our settings, and is else the file that it was', () => {
    const kept = ok(open(PLAIN).apply(Object.values(KEPT_KEYS).map((key) => setting(key, '{}'))));
    const sent = ok(kept.sentOut([write]));
    expect(Object.keys(textsOf(sent.bytes())).sort()).toEqual(Object.keys(textsOf(PLAIN)).sort());
    expect(ok(sent.book()).sheets[0]?.cellAt(0, 0).value).toBe(2);
    expect(faultsOf(sent.bytes(), PLAIN)).toEqual([]);
    // The one that it was made from stays.
    expect(ok(kept.setting(KEPT_KEYS.journal))).toBe('{}');
  });

  it('does not fail for a setting that stands elsewhere', () => {
    const change: Change = { kind: 'setting', key: KEPT_KEYS.highlights, before: '[kept by Excel]', after: null };
    expect(ok(ok(open(PLAIN).sentOut([change, write])).book()).sheets[0]?.cellAt(0, 0).value).toBe(2);
  });

  it.each([
    [
      'among those of another',
      `<we:properties><we:property name="other" value="1"/><we:property name="${KEPT_KEYS.journal}" value="&quot;x&quot;"/></we:properties>`,
      '<we:properties><we:property name="other" value="1"/></we:properties>',
    ],
    [
      'alone',
      `<we:properties>${Object.values(KEPT_KEYS)
        .map((key) => `<we:property name="${key}" value="1"></we:property>`)
        .join('')}</we:properties>`,
      '<we:properties></we:properties>',
    ],
    ['not there', '<we:properties/>', '<we:properties/>'],
    ['of no list', '', ''],
  ])('loses what Excel keeps for the add-in: %s', (_, given, left) => {
    const file = open(withAddin(given));
    const sent = textsOf(ok(file.sentOut([write])).bytes())['xl/webextensions/webextension1.xml'];
    expect(sent).toBe(textsOf(withAddin(left))['xl/webextensions/webextension1.xml']);
  });

  it('leaves a part of the same place that is no add-in as it is', () => {
    const strange = withAddin('<we:properties><we:property name="jxzp.journal" value="1"/></we:properties>');
    const texts = { ...textsOf(strange) };
    texts['xl/webextensions/webextension1.xml'] = (texts['xl/webextensions/webextension1.xml'] ?? '').replace(
      ADDIN,
      'x',
    );
    const sent = textsOf(ok(open(pack(texts)).sentOut([write])).bytes());
    expect(sent['xl/webextensions/webextension1.xml']).toBe(texts['xl/webextensions/webextension1.xml']);
  });
});
