/** How long an address is kept for the browser to take the file over, in milliseconds. */
const KEPT = 60_000;

/** Offers a file to the person, as a click on a link to it would; `type` is its media type (a blob has its own). */
export function download(name: string, content: Uint8Array | Blob, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([new Uint8Array(content)], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
