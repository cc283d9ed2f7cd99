import type { Host } from '../../src/hosts/host';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { hostContract, valueOf } from './contract';
import { besideIn } from './xlsx/beside';

const fileOf = (host: Host): Uint8Array => {
  if (!(host instanceof XlsxHost)) throw new Error('no file');
  return host.file.bytes();
};
const open = (bytes: Uint8Array) => Promise.resolve({ host: new XlsxHost(valueOf(openXlsx(bytes))), type: null });

hostContract({
  title: 'an .xlsx file',
  open,
  beside: (host) => Promise.resolve(besideIn(fileOf(host))),
  reopen: (host) => open(fileOf(host)),
  keepsResults: true,
});
