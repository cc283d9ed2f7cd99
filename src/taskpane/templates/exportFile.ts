import type { TemplateList } from '../../narrative';
import { exportTemplates } from '../../narrative';
import { note } from '../../texts/note';
import type { Outlet } from '../ports';
import type { Session } from '../session/session';
import { handOver } from '../ui/handOver';

/** Hands templates over as a file; where the program around the pane saves none, through the clipboard. */
export async function exportFile(
  session: Pick<Session, 'notify'>,
  outlet: Outlet,
  templates: TemplateList,
  name: string,
): Promise<void> {
  await handOver(session, outlet, { name, text: exportTemplates(templates), copied: note('templates.file-copied') });
}
