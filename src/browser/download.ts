/** How long an address is kept for the browser to take the file over, in milliseconds. */
const KEPT = 60_000;

/** Offers a file to the person, as a click on a link to it would; `type` is its media type. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
