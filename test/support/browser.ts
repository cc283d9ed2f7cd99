import { buffer } from 'node:stream/consumers';
import type { Browser, Download } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The Chromium of this run, with nothing open; closing it closes what was opened here, and leaves the others alone. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}

/** The bytes of a file that the page gave to download. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await download.createReadStream()));
}
