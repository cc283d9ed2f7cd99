import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

/**
 * One Chromium for each worker, for all of its files: two files at once would share a clipboard. Where CHROMIUM_PATH names no
 * browser, there is no address either.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const program = process.env['CHROMIUM_PATH'];
  if (!program) return undefined;
  const launch = () => chromium.launchServer({ executablePath: program, args: ['--no-sandbox'] });
  const servers = await Promise.all(Array.from({ length: availableParallelism() }, launch));
  project.provide(
    'chromium',
    servers.map((server) => server.wsEndpoint()),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Chromium of each worker is reached. */
    chromium: readonly string[];
  }
}
