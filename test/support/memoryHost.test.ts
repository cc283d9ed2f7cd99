import { openXlsx } from '../../src/hosts/xlsx/open';
import { hostContract, valueOf } from '../hosts/contract';
import { MemoryHost } from './memoryHost';

// The pane's tests stand on this host: it keeps the law of every host, like the ones that people use.
hostContract({
  title: 'a workbook in memory',
  keepsResults: true,
  beside: (host) => Promise.resolve(host instanceof MemoryHost ? [[...host.settings], host.highlights] : null),
  open(bytes) {
    const host = new MemoryHost(valueOf(valueOf(openXlsx(bytes)).book()));
    return Promise.resolve({
      host,
      type: (sheet, address, entered) => host.edit(sheet, address, { value: entered, formula: null }),
    });
  },
});
