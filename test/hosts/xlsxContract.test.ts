import { openXlsx } from '../../src/hosts/xlsx/open';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { hostContract, valueOf } from './contract';

hostContract({
  title: 'an .xlsx file',
  open: (bytes) => Promise.resolve({ host: new XlsxHost(valueOf(openXlsx(bytes))), type: null }),
});
