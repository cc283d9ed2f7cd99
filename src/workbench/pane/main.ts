import type { Appearance } from '../../taskpane/App';
import { browserPorts } from '../../browser/ports';
import { mount } from '../../taskpane/mount';
import { realEngine } from '../../taskpane/session/realEngine';
import { Session } from '../../taskpane/session/session';
import type { PaneLink } from './link';
import '../../taskpane/page/page.css';

/** The pane of the add-in, as it is, in a frame of its own beside the spreadsheet. */

/** The sheet beside it is light, so the pane is. */
const LIGHT: Appearance = { isDark: () => false, subscribe: () => () => undefined };

const link: PaneLink | undefined = window.parent.jxzp;
const id = window.location.hash.slice(1);
const host = link?.host(id);
if (link && host) {
  const { language } = link;
  const engine = realEngine(language);
  const session = new Session({
    host,
    engine,
    clock: () => Date.now(),
    schedule: (callback, milliseconds) => {
      const timer = window.setTimeout(callback, milliseconds);
      return () => window.clearTimeout(timer);
    },
    report: (fault) => console.error(fault),
  });
  window.addEventListener('pagehide', () => session.dispose());
  const ports = { ...browserPorts({ canDownload: true }), inlet: link.inlet(id) };
  mount({ session, engine, ports }, language, LIGHT);
  void session.open();
}
