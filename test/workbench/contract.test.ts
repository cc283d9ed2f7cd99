import type { Host } from '../../src/hosts/host';
import type { Address } from '../../src/model/address';
import { WorkbenchHost } from '../../src/workbench/host';
import { hostContract } from '../hosts/contract';
import { besideIn } from '../hosts/xlsx/beside';
import { workOn } from './bench';

const open = (bytes: Uint8Array) => {
  const { host, grid } = workOn(bytes);
  return Promise.resolve({
    host,
    type: (sheet: string, address: Address, value: string | number) => grid.type(sheet, address, { value }),
  });
};
const bytesOf = async (host: Host): Promise<Uint8Array> => {
  if (!(host instanceof WorkbenchHost)) throw new Error('no workbench');
  return (await host.content()).bytes;
};

hostContract({
  title: 'the workbench, on a grid in memory',
  open,
  beside: async (host) => besideIn(await bytesOf(host)),
  reopen: async (host) => open(await bytesOf(host)),
  // The grid of the page calculates; the one in memory shows what it was given.
  keepsResults: false,
});
