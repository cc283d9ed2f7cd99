import { displayWidth } from '../width';
import type { Style } from './style';
import type { Form } from '../../layout';
import { formSentence } from '../../layout';
import { formatRange } from '../../model';
import { terminalLine } from '../../text';

/** The line above what is said of a file. */
export function headlineOf(file: string, { paint }: Style): string[] {
  const name = terminalLine(file);
  return [paint(name, 'bold'), paint('═'.repeat(displayWidth(name)), 'dim')];
}

/** The line above a file's tables, and what forms stand in it that are none; says so when it has no form at all. */
export function headlineOfFile(file: string, forms: readonly Form[], style: Style): string[] {
  const headline = headlineOf(file, style);
  if (forms.length === 0) return [...headline, style.voice.text('cli.no-table'), ''];
  const named = otherForms(forms).map((form) => formLine(form, style));
  return named.length === 0 ? headline : [...headline, ...named, ''];
}

/** The forms that are no self-evaluation, or of which that is to be asked. */
export function otherForms(forms: readonly Form[]): readonly Form[] {
  return forms.filter(({ tables }) => tables.length === 0);
}

function formLine(form: Form, { voice }: Style): string {
  const { title, sheet, range } = form;
  const name = title === null ? voice.text('cli.untitled') : terminalLine(title);
  return `${name}  [${terminalLine(sheet)}!${formatRange(range)}]  ${voice.note(formSentence(form))}`;
}
