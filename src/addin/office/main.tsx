import { registerCommands } from '../commands';
import { officeHost } from '../../hosts/office/officeHost';
import { browserPorts } from '../../browser/ports';
import { mount } from '../../taskpane/mount';
import { officeAppearance } from './appearance';
import { realEngine } from '../../taskpane/session/realEngine';
import { Session } from '../../taskpane/session/session';
import { languageOf } from '../../taskpane/ui/language';

/** The plain page says why the pane does not open (taskpane.html). */
function stay(cause: 'outside' | 'other-app' | 'old'): void {
  document.documentElement.dataset.start = cause;
}

function open(): void {
  const host = officeHost();
  const language = languageOf(Office.context.displayLanguage);
  const engine = realEngine(language);
  const report = (fault: unknown) => console.error(fault);
  const session = new Session({
    host,
    engine,
    clock: () => Date.now(),
    schedule: (callback, milliseconds) => {
      const timer = window.setTimeout(callback, milliseconds);
      return () => window.clearTimeout(timer);
    },
    report,
  });
  registerCommands({
    session,
    associate: (name, handler) => Office.actions.associate(name, handler),
    showPane: () => Office.addin.showAsTaskpane(),
    report,
  });
  // The desktop's web view offers no place for a download; Excel on the web is a browser.
  const canDownload = Office.context.platform === Office.PlatformType.OfficeOnline;
  const ports = browserPorts({ partition: Office.context.partitionKey, canDownload });
  mount({ session, engine, ports }, language, officeAppearance());
  // The first script holds the sentences of the first screen alone; the others come while the workbook is read.
  const sentences = import(/* webpackChunkName: "sentences" */ '../../texts/later').then(
    ({ addLaterSentences }) => addLaterSentences(),
    report,
  );
  // Listening for edits can fail where reading does not; then 重新检查 is what keeps the figures fresh.
  void Promise.all([sentences, host.start()]).then(() => session.open());
}

void Office.onReady(({ host }) => {
  if (host === null) stay('outside');
  else if (host !== Office.HostType.Excel) stay('other-app');
  else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) stay('old');
  else open();
});
