import { displayWidth, oneLine } from '../width';
import type { Style } from './style';

/** The line above a file's tables; says so when there is none. */
export function headlineOfFile(file: string, tables: number, { voice, paint }: Style): string[] {
  const name = oneLine(file);
  const headline = [paint(name, 'bold'), paint('═'.repeat(displayWidth(name)), 'dim')];
  return tables > 0 ? headline : [...headline, voice.text('cli.no-table'), ''];
}
