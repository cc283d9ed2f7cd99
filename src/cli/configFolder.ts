import { homedir } from 'node:os';
import path from 'node:path';

/** What decides where the folder lies. */
export interface ConfigPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The person's own folder; null where there is none. */
  readonly home: string | null;
}

/**
 * The folder in which the command line keeps what belongs to the person and not to a workbook; null where none can be named, and then
 * nothing is kept. JXZP_CONFIG names it whole (tests, shared machines); else it is where each system wants it: XDG_CONFIG_HOME or
 * ~/.config, %APPDATA%, ~/Library/Application Support. It need not exist yet. A relative XDG_CONFIG_HOME does not count, as its
 * specification says.
 */
export function configFolder({ env, platform, home }: ConfigPlace): string | null {
  const own = env['JXZP_CONFIG'];
  if (own) return path.resolve(own);
  const atHome = (...steps: string[]): string | null => (home === null ? null : path.join(home, ...steps, 'jxzp'));
  if (platform === 'win32') return env['APPDATA'] ? path.join(env['APPDATA'], 'jxzp') : atHome('AppData', 'Roaming');
  if (platform === 'darwin') return atHome('Library', 'Application Support');
  const xdg = env['XDG_CONFIG_HOME'];
  return xdg && path.isAbsolute(xdg) ? path.join(xdg, 'jxzp') : atHome('.config');
}

/** The folder on this machine for a process with these variables. */
export function configFolderHere(env: ConfigPlace['env']): string | null {
  return configFolder({ env, platform: process.platform, home: homeOf() });
}

/** A process may run without a home. */
function homeOf(): string | null {
  try {
    return homedir() || null;
  } catch {
    return null;
  }
}
