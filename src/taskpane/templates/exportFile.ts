import type { TemplateList } from '../../narrative';
import { exportTemplates } from '../../narrative';
import { note } from '../../texts/note';
import type { Outlet } from '../ports';
import type { Session } from '../session/session';

/** Hands templates over as a file; where the program around the pane saves none, through the clipboard. */
export async function exportFile(
  session: Pick<Session, 'notify'>,
  outlet: Outlet,
  templates: TemplateList,
  name: string,
): Promise<void> {
  const text = exportTemplates(templates);
  if (outlet.canDownload) return outlet.download(name, new TextEncoder().encode(text), 'application/json');
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const isCopied = await outlet.copy(`<pre>${escaped}</pre>`, text);
  if (isCopied) session.notify('success', note('templates.file-copied'));
  else session.notify('warning', note('explain.not-copied'));
}
