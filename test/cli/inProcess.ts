import type { Io } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import type { Run } from './bundle';

/** Runs jxzp in this process, as on a terminal 100 columns wide whose output goes elsewhere. */
export async function jxzpHere(args: readonly string[], changed: Partial<Io> = {}): Promise<Run> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    columns: 100,
    outIsTerminal: false,
    errIsTerminal: false,
    cores: 1,
    version: '0.0.0',
    ...changed,
    env: { JXZP_CONFIG: process.env['JXZP_CONFIG'], ...changed.env },
  };
  return { code: await main(args, io), out, err };
}
