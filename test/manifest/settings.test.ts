import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, officeFiles, paneSettings } from '../../webpack/settings.js';

describe('the settings of a build', () => {
  it.each([
    [{}, 'https://localhost:3000/', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
    [
      { JXZP_BASE_URL: 'https://oa.example.cn/jxzp', JXZP_OFFICE_JS: '21vianet' },
      'https://oa.example.cn/jxzp/',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ],
    [
      { JXZP_BASE_URL: 'https://oa.example.cn//', JXZP_OFFICE_JS: 'local' },
      'https://oa.example.cn/',
      'office/office.js',
    ],
    [
      { JXZP_OFFICE_JS: 'https://mirror.example.cn/office/office.js' },
      'https://localhost:3000/',
      'https://mirror.example.cn/office/office.js',
    ],
  ])('%j', (environment, baseUrl, officeJs) => {
    expect(paneSettings(environment)).toMatchObject({ baseUrl, officeJs });
  });

  it.each([
    [{ JXZP_BASE_URL: 'http://oa.example.cn' }],
    [{ JXZP_BASE_URL: 'oa.example.cn' }],
    [{ JXZP_OFFICE_JS: 'cdn' }],
    [{ JXZP_OFFICE_JS: 'http://mirror.example.cn/office.js' }],
    [{ JXZP_OFFICE_JS: 'https://mirror.example.cn/bundle.js' }],
  ])('refuses %j', (environment) => {
    expect(() => paneSettings(environment)).toThrow(/^JXZP_/);
  });
});

describe('the content security policy', () => {
  it('lets scripts come from the pane and from Office.js alone, and lets nothing be sent', () => {
    const policy = contentSecurityPolicy(paneSettings({ JXZP_OFFICE_JS: '21vianet' }));
    expect(policy).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('names nobody else when Office.js lies beside the pane', () => {
    expect(contentSecurityPolicy(paneSettings({ JXZP_OFFICE_JS: 'local' }))).toContain("script-src 'self';");
  });
});

describe('a copy of Office.js beside the pane', () => {
  it('is made only when asked for, unchanged, with its licence and the folder in the case it is asked for', () => {
    expect(officeFiles(paneSettings({}), 'package')).toEqual([]);
    const files = officeFiles(paneSettings({ JXZP_OFFICE_JS: 'local' }), 'package').map(({ to }) => to);
    expect(officeFiles(paneSettings({ JXZP_OFFICE_JS: 'local' }), 'package').every(({ info }) => info.minimized)).toBe(
      true,
    );
    expect(files).toEqual(expect.arrayContaining(['office/office.js', 'office/AgaveErrorUX', 'office/LICENSE.md']));
  });
});
