import { hostContract } from '../hosts/contract';
import { workOn } from './bench';

hostContract({
  title: 'the workbench, on a grid in memory',
  open: (bytes) => {
    const { host, grid } = workOn(bytes);
    return Promise.resolve({ host, type: (sheet, address, value) => grid.type(sheet, address, { value }) });
  },
});
