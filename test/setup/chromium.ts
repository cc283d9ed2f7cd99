import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

/** One Chromium for all files with a browser; where CHROMIUM_PATH names none, there is no address either. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const program = process.env['CHROMIUM_PATH'];
  if (!program) return undefined;
  const server = await chromium.launchServer({ executablePath: program, args: ['--no-sandbox'] });
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one Chromium of a run is reached. */
    chromium: string;
  }
}
