import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Outlet } from '../ports';
import type { Session } from '../session/session';

/** A text that the person takes away as a JSON file. */
export interface HandedText {
  readonly name: string;
  readonly text: string;
  /** Said where no file can be saved and the text went to the clipboard. */
  readonly copied: Note;
}

/** Hands a text over as a file; where the program around the pane saves none, through the clipboard. */
export async function handOver(session: Pick<Session, 'notify'>, outlet: Outlet, given: HandedText): Promise<void> {
  const { name, text, copied } = given;
  if (outlet.canDownload) return outlet.download(name, new TextEncoder().encode(text), 'application/json');
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const isCopied = await outlet.copy(`<pre>${escaped}</pre>`, text);
  if (isCopied) session.notify('success', copied);
  else session.notify('warning', note('explain.not-copied'));
}
