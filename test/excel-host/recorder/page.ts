import { officeHost } from '../../../src/hosts/office/officeHost';
import type { ClientNamespace, Entry, Recording } from './recording';
import { listenIn } from './recording';
import { STEPS } from './workflow';

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
  const client = window as unknown as { OSF: { DDA: ClientNamespace } };
  listenIn(client.OSF.DDA, entries);
  const button = element('go', HTMLButtonElement);
  const log = element('log', HTMLOListElement);
  button.disabled = false;
  button.addEventListener('click', () => void record(button, log), { once: true });
}

async function record(button: HTMLButtonElement, log: HTMLOListElement): Promise<void> {
  button.disabled = true;
  const host = officeHost();
  for (const step of STEPS) {
    const line = document.createElement('li');
    line.textContent = step.words;
    log.append(line);
    try {
      if (step.manual) await pressed(button);
      entries.push({ kind: 'step', id: step.id });
      if (!step.manual) await step.run(host);
      line.append(' ✓');
    } catch (error) {
      line.append(` ✗ ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  show(JSON.stringify(recording(), null, 1));
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
