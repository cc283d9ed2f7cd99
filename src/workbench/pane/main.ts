import { appearanceOf } from '../../browser/appearance';
import { browserPorts } from '../../browser/ports';
import { SENTENCES } from '../../sentences/all';
import { mountPane } from '../../taskpane/door';
import { register } from '../../texts/registry';
import { handOn, paneFocus, press } from './keys';
import type { PaneLink } from './link';
import '../../taskpane/page/page.css';

/** The pane of the add-in, as it is, in a frame of its own beside the spreadsheet. */

register(SENTENCES);

const link: PaneLink | undefined = window.parent.jxzp;
const id = window.name;
const host = link?.host(id);
if (link && host) {
  const session = mountPane({
    host,
    ports: { ...browserPorts({ canDownload: true }), inlet: link.inlet(id), copyMaker: link.copyMaker(id) },
    language: link.language,
    appearance: appearanceOf(),
    report: (fault) => console.error(fault),
  });
  void session.open();
  const focus = paneFocus();
  const requests = {
    copy: () => void session.sendOut(),
    enter: focus,
    next: () => press('F8', false),
    previous: () => press('F8', true),
  };
  const stop = link.onRequest(id, (request) => requests[request]());
  window.addEventListener('keydown', (event) => handOn(event, link), true);
  window.addEventListener('pagehide', () => {
    stop();
    session.dispose();
  });
}
