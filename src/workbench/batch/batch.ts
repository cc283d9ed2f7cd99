import type { Acceptance, Severity } from '../../checks';
import { acceptanceKey, LONGEST_NOTE, spotOf } from '../../checks';
import type { Outcome } from '../../hosts';
import { refused } from '../../hosts';
import type { ReviewedFile, ReviewedFinding } from '../../ledger';
import { listSourceOf, summaryInputOf, unreadFile } from '../../ledger';
import type { Change } from '../../model';
import { append } from '../../model';
import type { Person } from '../../owner';
import type { ReviewState } from '../../rectification';
import type { Language } from '../../texts/note';
import { note } from '../../texts/note';
import { createStore } from '../../taskpane/door';
import type { Source } from '../app/ports';
import type { Examiner } from './examiner';
import type { Verdict, VerdictStore } from './ports';
import { NO_VERDICT } from './ports';
import type { BatchFile } from './rows';
import type { ZipItem } from './zip';
import { distinctNames, zipped } from './zip';

export interface BatchState {
  readonly files: readonly BatchFile[];
  /** Files are being looked at. */
  readonly isRunning: boolean;
  /** The browser keeps no verdicts: they are gone with the page. */
  readonly isKeepingRefused: boolean;
}

/** What a batch does its work with. */
export interface BatchPorts {
  readonly examiner: Examiner;
  readonly verdicts: VerdictStore;
  /** Whose acceptances they are. Asked each time: a person may name themselves meanwhile. */
  person(): Person;
  /** A fresh id for a workbook, 32 hexadecimal digits. */
  newWorkbookId(): string;
  /** SHA-256, hexadecimal. */
  digest(bytes: Uint8Array): Promise<string>;
  /** What an open file holds now; null where it is not open, or holds what it was opened with. */
  current(id: string): Promise<Uint8Array | null>;
}

/** What is known of a file besides what is shown. */
interface Hidden {
  readonly source: Source;
  sha: string | null;
  verdict: Verdict;
  /** What it held when it was closed after changes that nobody gave up; null: what was given counts. */
  kept: Held | null;
  /** What was put into it when it was opened; null while it is not open. */
  open: Held['holds'] | null;
}

/** What a file holds beside what was given. */
interface Held {
  /** The browser keeps it, not this page's memory. */
  readonly content: Blob;
  /** Acceptances of the verdict that were written into it (`acceptanceKey`): whether they still stand there, it says itself. */
  readonly holds: ReadonlySet<string>;
}

const NOTHING: Held['holds'] = new Set();

/** Which findings are accepted together. */
export interface KindOfFinding {
  readonly check: string;
  readonly severity: Severity;
}

/** Many files under review: each is looked at by itself and let go; what was found stays. Holds one immutable state. */
export class Batch {
  private readonly store = createStore<BatchState>({ files: [], isRunning: false, isKeepingRefused: false });
  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;
  private readonly hidden: Hidden[] = [];
  private isStopped = false;

  constructor(private readonly ports: BatchPorts) {}

  /** Takes files in and looks at them, one after the other. */
  async add(sources: readonly Source[]): Promise<void> {
    const from = this.hidden.length;
    append(
      this.hidden,
      sources.map((source) => ({ source, sha: null, verdict: NO_VERDICT, kept: null, open: null })),
    );
    const added = sources.map((source, index): BatchFile => ({
      ...{ key: from + index, name: nameOf(source), result: null, state: 'open', openId: null, isChanged: false },
    }));
    this.store.patch({ files: [...this.state().files, ...added] });
    await this.run();
  }

  /** Looks at what was not looked at yet, until it is stopped. */
  async run(): Promise<void> {
    this.isStopped = false;
    if (this.state().isRunning) return;
    this.store.patch({ isRunning: true });
    try {
      for (;;) {
        const next = this.state().files.find(({ result }) => result === null);
        if (!next || this.isStopped) break;
        await this.look(next.key);
      }
    } finally {
      this.store.patch({ isRunning: false });
    }
  }

  /** Ends looking after the file that is being looked at; what was found stays. */
  stop(): void {
    this.isStopped = true;
  }

  dispose(): void {
    this.stop();
    this.ports.examiner.close();
    this.store.close();
  }

  /** Sets what the reviewer decides of these files, and keeps it. */
  async decide(keys: readonly number[], state: ReviewState): Promise<void> {
    const chosen = this.withTwins(keys);
    for (const key of chosen) {
      const hidden = this.hidden[key];
      if (hidden) hidden.verdict = { ...hidden.verdict, state };
    }
    this.patchFiles((file) => (chosen.has(file.key) ? { ...file, state } : file));
    await this.keep(chosen);
  }

  /** Accepts the open findings of a kind in these files, all with one note. Gives how many. */
  acceptKind(kind: KindOfFinding, words: string, keys: readonly number[]): Promise<number> {
    const { name: by } = this.ports.person();
    const text = words.trim().slice(0, LONGEST_NOTE);
    return this.settle(keys, (one, { verdict }) => {
      if (one.accepted !== null || !isOf(one, kind)) return null;
      const acceptance = { ...one.acceptance, note: text };
      const others = verdict.accepted.filter((other) => acceptanceKey(other) !== acceptanceKey(acceptance));
      return { accepted: { by, note: text }, verdict: { ...verdict, accepted: [...others, acceptance] } };
    });
  }

  /**
   * Takes back what was accepted here of a kind in these files. What a file itself keeps stays, and so do files that are open, or were
   * changed: what was accepted here is in them, and is taken back there. Gives how many.
   */
  withdrawKind(kind: KindOfFinding, keys: readonly number[]): Promise<number> {
    const closed = keys.filter((key) => this.state().files[key]?.openId === null);
    return this.settle(closed, (one, { verdict, kept }) => {
      if (kept?.holds.has(acceptanceKey(one.acceptance)) === true) return null;
      const place = spotOf(one.acceptance);
      const others = verdict.accepted.filter((other) => spotOf(other) !== place);
      if (!isOf(one, kind) || others.length === verdict.accepted.length) return null;
      return { accepted: null, verdict: { ...verdict, accepted: others } };
    });
  }

  /** What `withdrawKind` would take back in these files, kind by kind. */
  withdrawable(keys: readonly number[]): readonly (KindOfFinding & { readonly count: number })[] {
    const kinds = new Map<string, KindOfFinding & { count: number }>();
    for (const key of keys) {
      const [file, hidden] = [this.state().files[key], this.hidden[key]];
      if (!file?.result || !hidden || file.openId !== null) continue;
      const here = new Set(beside(hidden.verdict, hidden.kept?.holds ?? NOTHING).map(spotOf));
      for (const { finding, acceptance, accepted } of file.result.findings) {
        if (accepted === null || !here.has(spotOf(acceptance))) continue;
        const { check, severity } = finding;
        const kind = kinds.get(`${check} ${severity}`) ?? { check, severity, count: 0 };
        kind.count++;
        kinds.set(`${check} ${severity}`, kind);
      }
    }
    return [...kinds.values()].sort((a, b) => b.count - a.count);
  }

  /** What opening a file needs: where it comes from, and the changes that put what was accepted here into it. */
  async toOpen(key: number): Promise<{ readonly source: Source; readonly changes: readonly Change[] } | null> {
    const hidden = this.hidden[key];
    if (!hidden) return null;
    const { kept } = hidden;
    const source = kept ? { ...hidden.source, size: kept.content.size, bytes: () => bytesOf(kept) } : hidden.source;
    const held = kept?.holds ?? NOTHING;
    hidden.open = held;
    const accepted = beside(hidden.verdict, held);
    const bytes = accepted.length === 0 ? null : await source.bytes().catch(() => null);
    if (bytes === null) return { source, changes: [] };
    const changes = await this.ports.examiner.ask({ kind: 'accept', bytes, accepted, ...this.signing() });
    if (!changes?.ok || changes.value.length === 0) return { source, changes: [] };
    hidden.open = new Set([...held, ...accepted.map(acceptanceKey)]);
    return { source, changes: changes.value };
  }

  /** A file of the batch was opened under this id, or closed (null). */
  opened(key: number, openId: string | null): void {
    this.patchFiles((file) => (file.key === key ? { ...file, openId } : file));
  }

  /** Looks anew at files that are open and were changed there. */
  async refresh(): Promise<void> {
    for (const { key, openId } of this.state().files) {
      const bytes = openId === null ? null : await this.ports.current(openId);
      if (bytes !== null) await this.lookAtOpen(key, bytes);
    }
  }

  /** The file of this id is about to be closed: with what it holds now, or (keepsChanges false) as it was given. */
  async closing(id: string, keepsChanges: boolean): Promise<void> {
    const file = this.state().files.find(({ openId }) => openId === id);
    const hidden = file && this.hidden[file.key];
    if (!hidden) return;
    const bytes = keepsChanges ? await this.ports.current(id) : null;
    if (bytes !== null) {
      await this.lookAtOpen(file.key, bytes);
      hidden.kept = { content: new Blob([new Uint8Array(bytes)]), holds: hidden.open ?? NOTHING };
    }
    hidden.open = null;
    this.opened(file.key, null);
    if (!keepsChanges && file.isChanged) await this.look(file.key);
  }

  /** The findings of all files as one list. */
  async list(format: 'xlsx' | 'docx', language: Language): Promise<Outcome<Uint8Array>> {
    const sources = this.looked().map(({ result, state }) => listSourceOf(result, null, state));
    return (await this.ports.examiner.ask({ kind: 'list', format, sources, language })) ?? FAULT;
  }

  /** All tables as one summary. */
  async summary(language: Language): Promise<Outcome<Uint8Array>> {
    const inputs = this.looked().map(({ result }) => summaryInputOf(result, null));
    return (await this.ports.examiner.ask({ kind: 'summary', inputs, language })) ?? FAULT;
  }

  /** All files as they are now, what was accepted here in them, as one archive. Files that cannot be had any more are named. */
  async archive(onFile: (done: number) => void): Promise<{ readonly zip: Blob; readonly missing: readonly string[] }> {
    const { files } = this.state();
    const names = distinctNames(files.map(({ name }) => name));
    const missing: string[] = [];
    const items = files.map(({ key, openId }, index): ZipItem => {
      const name = names[index] ?? '';
      return {
        name,
        bytes: async () => {
          const bytes = await this.bytesNow(key, openId);
          if (bytes === null) missing.push(name);
          return bytes;
        },
      };
    });
    const zip = await zipped(items, onFile);
    return { zip, missing };
  }

  private looked(): (BatchFile & { readonly result: ReviewedFile })[] {
    return this.state().files.flatMap((file) => (file.result === null ? [] : [{ ...file, result: file.result }]));
  }

  private async bytesNow(key: number, openId: string | null): Promise<Uint8Array | null> {
    const hidden = this.hidden[key];
    if (!hidden) return null;
    const open = openId === null ? null : await this.ports.current(openId);
    const bytes = open ?? (await given(hidden));
    const accepted = beside(hidden.verdict, (open === null ? hidden.kept?.holds : hidden.open) ?? NOTHING);
    if (bytes === null || accepted.length === 0) return bytes;
    const signed = await this.ports.examiner.ask({ kind: 'sign', bytes, accepted, ...this.signing() });
    return signed?.ok ? signed.value : bytes;
  }

  private signing() {
    return { person: this.ports.person(), newId: this.ports.newWorkbookId() };
  }

  /** Looks at a file that is not open. */
  private async look(key: number): Promise<void> {
    const hidden = this.hidden[key];
    if (!hidden) return;
    const bytes = await given(hidden);
    const name = nameOf(hidden.source);
    if (bytes === null) return this.found(key, unreadFile(name, note('file.unreadable', { file: name })), false);
    if (hidden.sha === null) await this.recall(key, hidden, await this.ports.digest(bytes));
    const result = await this.examine(hidden, bytes, hidden.kept?.holds ?? NOTHING);
    const { state } = hidden.verdict;
    this.found(key, result, hidden.kept !== null);
    this.patchFiles((file) => (file.key === key ? { ...file, state } : file));
  }

  /** What was decided of a file of these bytes, here or another day. A state that was set while the file waited is the newest. */
  private async recall(key: number, hidden: Hidden, sha: string): Promise<void> {
    const twin = this.hidden.find((one) => one.sha === sha);
    const known = twin?.verdict ?? (await this.ports.verdicts.get(sha));
    const isNew = hidden.verdict === NO_VERDICT;
    hidden.sha = sha;
    hidden.verdict = isNew ? known : { ...known, state: hidden.verdict.state };
    if (!isNew) await this.decide([key], hidden.verdict.state);
  }

  /** Looks at what a file holds that is open. What was put into it and no longer stands there was taken back there. */
  private async lookAtOpen(key: number, bytes: Uint8Array): Promise<void> {
    const hidden = this.hidden[key];
    if (!hidden) return;
    const held = hidden.open ?? NOTHING;
    const result = await this.examine(hidden, bytes, held);
    const open = new Set(
      result.findings.flatMap((one) => (one.accepted === null ? [acceptanceKey(one.acceptance)] : [])),
    );
    const accepted = hidden.verdict.accepted.filter(
      (one) => !held.has(acceptanceKey(one)) || !open.has(acceptanceKey(one)),
    );
    if (accepted.length < hidden.verdict.accepted.length) {
      hidden.verdict = { ...hidden.verdict, accepted };
      await this.keep([key]);
    }
    this.found(key, result, true);
  }

  private async examine(hidden: Hidden, bytes: Uint8Array, held: Held['holds']): Promise<ReviewedFile> {
    const file = nameOf(hidden.source);
    const accepted = beside(hidden.verdict, held);
    const asked = { kind: 'examine', file, bytes, person: this.ports.person(), accepted } as const;
    return (await this.ports.examiner.ask(asked)) ?? unreadFile(file, note('workbench.fault'));
  }

  /** These files, and all that are the same to the byte. */
  private withTwins(keys: Iterable<number>): ReadonlySet<number> {
    const chosen = new Set(keys);
    const same = new Set([...chosen].flatMap((key) => this.hidden[key]?.sha ?? []));
    for (const [key, { sha }] of this.hidden.entries()) if (sha !== null && same.has(sha)) chosen.add(key);
    return chosen;
  }

  private found(key: number, result: ReviewedFile, isChanged: boolean): void {
    this.patchFiles((file) => (file.key === key ? { ...file, result, isChanged } : file));
  }

  private patchFiles(change: (file: BatchFile) => BatchFile): void {
    this.store.patch({ files: this.state().files.map(change) });
  }

  /** Settles findings of these files, and keeps what was settled. `settle` gives null for a finding that stays as it is. */
  private async settle(
    keys: readonly number[],
    settle: (
      one: ReviewedFinding,
      hidden: Hidden,
    ) => (Pick<ReviewedFinding, 'accepted'> & Pick<Hidden, 'verdict'>) | null,
  ): Promise<number> {
    const chosen = this.withTwins(keys);
    let count = 0;
    this.patchFiles((file) => {
      const hidden = this.hidden[file.key];
      if (file.result === null || !hidden || !chosen.has(file.key)) return file;
      const findings = file.result.findings.map((one) => {
        const settled = settle(one, hidden);
        if (settled === null) return one;
        count++;
        hidden.verdict = settled.verdict;
        return { ...one, accepted: settled.accepted };
      });
      return { ...file, result: { ...file.result, findings } };
    });
    await this.keep(chosen);
    return count;
  }

  private async keep(keys: Iterable<number>): Promise<void> {
    const entries = [...keys].flatMap((key) => {
      const { sha = null, verdict = NO_VERDICT } = this.hidden[key] ?? {};
      return sha === null ? [] : [[sha, verdict] as const];
    });
    await this.ports.verdicts.set(entries).then(
      () => this.store.patch({ isKeepingRefused: false }),
      () => this.store.patch({ isKeepingRefused: true }),
    );
  }
}

const FAULT = refused('failed', note('workbench.fault'));

const isOf = ({ finding }: ReviewedFinding, { check, severity }: KindOfFinding): boolean =>
  finding.check === check && finding.severity === severity;

/** What of a verdict a file does not hold itself. */
const beside = ({ accepted }: Verdict, held: Held['holds']): readonly Acceptance[] =>
  accepted.filter((one) => !held.has(acceptanceKey(one)));

/** With the way to it where it came in a folder: files of many units bear one name. */
const nameOf = ({ name, path }: Source): string => path ?? name;

const bytesOf = async ({ content }: Held): Promise<Uint8Array> => new Uint8Array(await content.arrayBuffer());

/** What a file that is not open holds; null where it cannot be had. */
const given = ({ kept, source }: Hidden): Promise<Uint8Array | null> =>
  (kept ? bytesOf(kept) : source.bytes()).catch(() => null);
