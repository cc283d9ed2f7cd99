import './fill';
import { browserPorts } from '../../browser/ports';
import { officeHost } from '../../hosts/office';
import { SENTENCES } from '../../sentences/first';
import { languageOf, mountPane } from '../../taskpane/door';
import { register } from '../../texts/registry';
import type { CommandName } from '../commandNames';
import type { Click } from '../commands';
import { commandsOn } from '../commands';
import { officeAppearance } from './appearance';
import { copyMaker } from './copies';

declare global {
  interface Window {
    /** Where clicks on the ribbon wait (page/ribbon.js); a page whose files did not all arrive has none. */
    jxzpRibbon?: { answerWith(handler: (name: CommandName, click: Click) => void): void };
  }
}

const report = (fault: unknown): void => console.error(fault);

/** The plain page says why the pane does not open (taskpane.html). */
function stay(cause: 'outside' | 'other-app' | 'old'): void {
  document.documentElement.dataset.start = cause;
}

async function open(): Promise<void> {
  register(SENTENCES);
  const host = officeHost();
  // The desktop's web view offers no place for a download; Excel on the web is a browser.
  const canDownload = Office.context.platform === Office.PlatformType.OfficeOnline;
  const session = mountPane({
    host,
    ports: { ...browserPorts({ partition: Office.context.partitionKey, canDownload }), copyMaker },
    language: languageOf(Office.context.displayLanguage),
    appearance: officeAppearance(),
    report,
  });
  // The first script holds the sentences of the first screen alone; a workbook is read, by a command too, when the others are there.
  const sentences = import(/* webpackChunkName: "sentences" */ '../../sentences/later').then(
    (later) => register(later.SENTENCES),
    report,
  );
  // Listening for edits can fail where reading does not; then 重新读取 is what keeps the figures fresh.
  await Promise.all([sentences, host.start()]);
  const opened = session.open();
  // Clicks from before are answered now, after the first reading and without another.
  const answer = commandsOn({ session, showPane: () => Office.addin.showAsTaskpane(), report });
  window.jxzpRibbon?.answerWith((name, click) => void answer(name, click));
  await opened;
}

/** `app`: null in a plain browser, whatever the client's types say. */
function start(app: Office.HostType | null): void {
  if (app === null) stay('outside');
  else if (app !== Office.HostType.Excel) stay('other-app');
  else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) stay('old');
  else void open();
}

// Where the page has said why the pane cannot open (boot.js), the words stay.
if (document.documentElement.dataset.start === undefined) void Office.onReady(({ host }) => start(host));
