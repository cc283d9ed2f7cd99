import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What cases/<name of the check>.ts exports as `cases`; null where there is no such file. */
export async function casesOf<Cases>(name: string): Promise<Cases | null> {
  const file = join(import.meta.dirname, 'cases', `${name}.ts`);
  if (!existsSync(file)) return null;
  const { cases } = (await import(file)) as { readonly cases: Cases };
  return cases;
}
