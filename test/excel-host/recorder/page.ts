import { officeHost } from '../../../src/hosts/office/officeHost';
import type { ClientNamespace, Entry, Recording } from './recording';
import { listenIn } from './recording';
import { isBlank, record } from './workflow';

/** Sets that say what an Excel can do here; the versions are tried from above. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 30,
  SharedRuntime: 5,
  DelayForCellEdit: 5,
  ExcelApiOnline: 5,
};

const entries: Entry[] = [];

/** The page of the recorder: one button, what is going on, and the recording to be copied or saved at the end. */
async function main(): Promise<void> {
  await Office.onReady();
  const button = element('go', HTMLButtonElement);
  const log = element('log', HTMLOListElement);
  button.disabled = false;
  button.addEventListener('click', () => void begin(button, log));
}

/** Nothing is recorded of a workbook in which something stands. */
async function begin(button: HTMLButtonElement, log: HTMLOListElement): Promise<void> {
  if (entries.length > 0 || button.disabled) return;
  button.disabled = true;
  if (!(await isBlank())) {
    log.textContent = '这个工作簿不是空白的。请新建一个空白工作簿（只有一张空表），在那里打开本页再点“开始”。';
    button.disabled = false;
    return;
  }
  log.textContent = '';
  const client = window as unknown as { OSF: { DDA: ClientNamespace } };
  listenIn(client.OSF.DDA, entries);
  await run(button, log);
}

async function run(button: HTMLButtonElement, log: HTMLOListElement): Promise<void> {
  button.disabled = true;
  await record(officeHost(), entries, {
    begin(words) {
      const line = document.createElement('li');
      line.textContent = words;
      log.append(line);
      return (trouble) => line.append(trouble === null ? ' ✓' : ` ✗ ${trouble}`);
    },
    byHand: async ({ answers }) => {
      if (answers) return chosen(log, answers);
      await pressed(button);
      return null;
    },
  });
  show(JSON.stringify(recording(), null, 1));
}

/** One of the answers, each a button below the question. */
function chosen(log: HTMLOListElement, answers: readonly string[]): Promise<string> {
  const row = document.createElement('p');
  log.append(row);
  return new Promise((resolve) => {
    for (const answer of answers) {
      const button = document.createElement('button');
      button.textContent = answer;
      button.addEventListener('click', () => {
        row.textContent = answer;
        resolve(answer);
      });
      row.append(button);
    }
  });
}

function pressed(button: HTMLButtonElement): Promise<void> {
  button.textContent = '继续';
  button.disabled = false;
  return new Promise((resolve) => {
    button.addEventListener(
      'click',
      () => {
        button.disabled = true;
        resolve();
      },
      { once: true },
    );
  });
}

function recording(): Recording {
  const { diagnostics, requirements } = Office.context;
  const sets = Object.entries(SETS).flatMap(([name, most]) => {
    for (let minor = most; minor >= 1; minor--) {
      if (requirements.isSetSupported(name, `1.${minor}`)) return [[name, `1.${minor}`] as const];
    }
    return [];
  });
  return {
    format: 'jxzp-office-recording',
    version: 1,
    made: new Date().toISOString(),
    platform: String(diagnostics.platform),
    excelVersion: diagnostics.version,
    sets: Object.fromEntries(sets),
    entries,
  };
}

/** Saving from a task pane is blocked in places: the text can always be copied. */
function show(text: string): void {
  const area = element('result', HTMLTextAreaElement);
  area.value = text;
  area.hidden = false;
  area.select();
  const link = element('save', HTMLAnchorElement);
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.hidden = false;
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no element ${id}`);
  return found;
}

void main();
