import { displayWidth } from '../width';
import type { Style } from './style';
import { terminalLine } from '../../text';

/** The line above what is said of a file. */
export function headlineOf(file: string, { paint }: Style): string[] {
  const name = terminalLine(file);
  return [paint(name, 'bold'), paint('═'.repeat(displayWidth(name)), 'dim')];
}

/** The line above a file's tables; says so when there is none. */
export function headlineOfFile(file: string, tables: number, style: Style): string[] {
  const headline = headlineOf(file, style);
  return tables > 0 ? headline : [...headline, style.voice.text('cli.no-table'), ''];
}
