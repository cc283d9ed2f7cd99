import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConfigPlace } from '../../src/cli/configFolder';
import { configFolder } from '../../src/cli/configFolder';

describe('the folder for what belongs to the person', () => {
  it.each<[string, Partial<ConfigPlace>, string | null]>([
    ['Linux', {}, '/home/li/.config/jxzp'],
    ['XDG', { env: { XDG_CONFIG_HOME: '/etc/own' } }, '/etc/own/jxzp'],
    ['a relative XDG does not count', { env: { XDG_CONFIG_HOME: 'own' } }, '/home/li/.config/jxzp'],
    ['macOS', { platform: 'darwin' }, '/home/li/Library/Application Support/jxzp'],
    ['Windows', { platform: 'win32', env: { APPDATA: '/data' } }, '/data/jxzp'],
    ['Windows without APPDATA', { platform: 'win32' }, '/home/li/AppData/Roaming/jxzp'],
    ['named whole', { env: { JXZP_CONFIG: '/here', XDG_CONFIG_HOME: '/etc' }, platform: 'darwin' }, '/here'],
    ['no home', { home: null }, null],
    ['no home, but named', { home: null, env: { XDG_CONFIG_HOME: '/etc' } }, '/etc/jxzp'],
  ])('%s', (_, given, folder) => {
    const found = configFolder({ env: {}, platform: 'linux', home: '/home/li', ...given });
    expect(found).toBe(folder === null ? null : path.normalize(folder));
  });
});
