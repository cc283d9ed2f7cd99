/** How many examples a law is tried on: a sample in every run, many more in `npm run nightly`. */
export function runs(everyTime: number, nightly: number): number {
  return process.env['JXZP_NIGHTLY'] === '1' ? nightly : everyTime;
}
