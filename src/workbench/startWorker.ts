/** Addresses of texts that workers were started from; they are as good as long as the page. */
const addresses = new Map<string, string>();

/**
 * Starts a worker from its script's text, which came with a script of the page: the scripts of a page that was opened from disk cannot
 * be read by address, and on a server the same way does as well.
 */
export function startWorker(text: string, name: string): Worker {
  const address = addresses.get(text) ?? URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  addresses.set(text, address);
  return new Worker(address, { name });
}
