import { buffer } from 'node:stream/consumers';
import type { Browser, Download } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The Chromium of this worker; closing it closes what was opened here, and leaves it to the next file. */
export function openBrowser(): Promise<Browser> {
  const addresses = inject('chromium');
  const address = addresses[Number(process.env['VITEST_POOL_ID'] ?? 0) % addresses.length];
  if (address === undefined) throw new Error('No Chromium was started.');
  return chromium.connect(address);
}

/** The bytes of a file that the page gave to download. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await download.createReadStream()));
}
