import type { Decisions, KeptOverride } from '../../decisions';
import { NO_DECISIONS } from '../../decisions';
import type { Host, Outcome } from '../../hosts';
import { done } from '../../hosts';
import type { Book, Change, SettingChange } from '../../model';
import { invertAll, append } from '../../model';
import type { Template } from '../../narrative';
import type { Person } from '../../owner';
import type { RuleSet } from '../../rules';
import type { OwnedKind, OwnedName, SignedEntry, StepResults } from '../../settings';
import type { Acceptance, JournalStep } from '../../settings/data';
import { KEPT_KEYS } from '../../settings/data';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { PersonStore } from '../ports';
import type { ForeignEntry } from './foreign';
import { foreignEntries, withTaken } from './foreign';
import type { Settings } from './state';

/** The schemas of what is kept, and the keys: not in the pane's first script, since they bring their libraries. */
const keeping = () => import(/* webpackChunkName: "kept" */ './keeping');
type Keeping = Awaited<ReturnType<typeof keeping>>;

/** A step that was taken back; of its results, those that the file could not keep are told. */
export interface TakenBack {
  readonly step: JournalStep;
  readonly results: StepResults | null;
}

interface NotebookPorts {
  readonly host: Host;
  readonly store: PersonStore;
  readonly random: (length: number) => Uint8Array;
}

/**
 * The workbook together with what we keep in it (settings/), told apart by whose it is. Knows the text of each setting as it last saw
 * it, since every change says what it expects to find.
 */
export class Notebook {
  private readonly host: Host;
  settings: Settings = {};
  /** The person's own decisions, acceptances, templates and rule sets. */
  decisions: Decisions = NO_DECISIONS;
  /** What they set in place of the rules. */
  overrides: readonly KeptOverride[] = [];
  accepted: readonly Acceptance[] = [];
  templates: readonly Template[] = [];
  ruleSets: readonly RuleSet[] = [];
  /** What the person wrote and can take back, oldest first. */
  steps: readonly JournalStep[] = [];
  /** What stands in the workbook beside the person's own. */
  foreign: readonly ForeignEntry[] = [];
  /** The person has left all of that aside before. */
  isForeignLeft = false;
  person: Person | null = null;
  /** The foreign entries by the key of their setting, as they were told apart when it was last read or written. */
  private readonly beside = new Map<string, readonly SignedEntry<unknown>[]>();
  private id: string | null = null;
  private book: Book | null = null;
  private leftAside: readonly Note[] = [];

  constructor(private readonly ports: NotebookPorts) {
    this.host = ports.host;
  }

  /** The workbook and our settings, anew. */
  async load(): Promise<Outcome<Book>> {
    const book = await this.host.read({ waits: true });
    if (!book.ok) return book;
    const settings: Record<string, string | null> = {};
    for (const key of Object.values(KEPT_KEYS)) {
      const text = await this.host.setting(key);
      if (!text.ok) return text;
      settings[key] = text.value;
    }
    const room = await keeping();
    this.settings = settings;
    this.book = book.value;
    const { person, isKept } = room.personIn(this.ports.store, this.ports.random);
    const isTold = this.person !== null;
    this.person = person;
    this.takeAll(room);
    const gone = room.goneSheets(
      this,
      book.value.sheets.map(({ name }) => name),
    );
    const unread = room.leftAsideOf(settings, this.host.kind === 'xlsx' ? 'file' : 'live');
    const damaged = gone ? [...unread, gone] : unread;
    this.leftAside = isKept || isTold ? damaged : [...damaged, note('kept.owner-for-now')];
    return book;
  }

  /** What of our settings was left aside at the last loading; told once. */
  takeLeftAside(): readonly Note[] {
    const { leftAside } = this;
    this.leftAside = [];
    return leftAside;
  }

  /** The workbook alone, after an edit of the person or a writing of ours. `waits`: until the person has finished typing in a cell. */
  async read(waits = true): Promise<Outcome<Book>> {
    const book = await this.host.read({ quick: true, waits });
    if (book.ok) this.book = book.value;
    return book;
  }

  /** Keeps the decisions in the workbook. They hold in this session also when they cannot be kept. */
  async decide(decisions: Decisions): Promise<Outcome<void>> {
    this.decisions = decisions;
    const { DECISIONS } = await keeping();
    return this.keep(DECISIONS, decisions);
  }

  /** Keeps what the person set in place of the rules. It holds in this session also when it cannot be kept. */
  async override(overrides: readonly KeptOverride[]): Promise<Outcome<void>> {
    this.overrides = overrides;
    const { OVERRIDES } = await keeping();
    return this.keep(OVERRIDES, overrides);
  }

  /** Keeps these rule sets of the person's together with what was decided by them: both or neither. */
  async adopt(ruleSets: readonly RuleSet[], decisions: Decisions): Promise<Outcome<void>> {
    const room = await keeping();
    const { RULE_SETS_KEPT, DECISIONS } = room;
    const sets = this.changesOf(room, RULE_SETS_KEPT, ruleSets, this.besideOf(RULE_SETS_KEPT));
    if (!sets.ok) return sets;
    const decided = this.changesOf(room, DECISIONS, decisions, this.besideOf(DECISIONS));
    if (!decided.ok) return decided;
    const outcome = await this.apply(onceEach([...sets.value, ...decided.value]));
    if (!outcome.ok) return outcome;
    this.takeKind(room, RULE_SETS_KEPT.key);
    this.takeKind(room, DECISIONS.key);
    return outcome;
  }

  /** Keeps these rule sets of the person's in the workbook, and no others. */
  async keepRuleSets(ruleSets: readonly RuleSet[]): Promise<Outcome<void>> {
    const { RULE_SETS_KEPT } = await keeping();
    return this.keep(RULE_SETS_KEPT, ruleSets);
  }

  /** Keeps something of the person's in the workbook, beside the journal: it is no step that 还原 takes back. */
  async keep<Data, Entry>(kind: OwnedKind<Data, Entry>, data: Data): Promise<Outcome<void>> {
    const room = await keeping();
    const changes = this.changesOf(room, kind, data, this.besideOf(kind));
    if (!changes.ok || changes.value.length === 0) return changes.ok ? done(undefined) : changes;
    const outcome = await this.apply(changes.value);
    if (outcome.ok) this.takeKind(room, kind.key);
    return outcome;
  }

  /** Makes foreign entries, named by their keys, the person's own: all of them or none. */
  async takeOver(keys: ReadonlySet<string>): Promise<Outcome<void>> {
    const room = await keeping();
    const changes: SettingChange[] = [];
    const take = <Data, Entry>(name: OwnedName, kind: OwnedKind<Data, Entry>, data: Data): Outcome<void> => {
      const foreign = this.besideOf(kind);
      const isChosen = foreignEntries(name, foreign).map(({ key }) => keys.has(key));
      const taken = withTaken({ kind, data, foreign }, (index) => isChosen[index] === true);
      const change = taken ? this.changesOf(room, kind, taken.data, taken.foreign) : done([]);
      if (!change.ok) return change;
      append(changes, change.value);
      return done(undefined);
    };
    const outcomes = [
      take('decisions', room.DECISIONS, this.decisions),
      take('overrides', room.OVERRIDES, this.overrides),
      take('acceptances', room.ACCEPTANCES, this.accepted),
      take('journal', room.JOURNAL, this.steps),
      take('templates', room.TEMPLATES, this.templates),
      take('ruleSets', room.RULE_SETS_KEPT, this.ruleSets),
    ];
    for (const outcome of outcomes) if (!outcome.ok) return outcome;
    const outcome = await this.apply(onceEach(changes));
    if (outcome.ok) this.takeAll(room);
    return outcome;
  }

  /**
   * Takes the person over whose key this text holds; what is theirs in the workbook counts from then on. false where the machine keeps
   * nothing.
   */
  async become(text: string): Promise<Outcome<boolean>> {
    const room = await keeping();
    const read = room.personOf(text);
    if (!read.ok) return read;
    this.person = read.value;
    if (this.book) this.takeAll(room);
    return done(room.keepPerson(this.ports.store, read.value));
  }

  /** Remembers for this person, beside the workbook, that they left its foreign entries aside. */
  async leaveForeign(): Promise<void> {
    const room = await keeping();
    room.keepLeft(this.ports.store, this.foreignMarks(room));
    this.isForeignLeft = true;
  }

  /** Gives the person another name; their key, and so what is theirs, stays. false where the machine keeps nothing. */
  async rename(name: string): Promise<boolean> {
    const room = await keeping();
    if (this.person === null) return false;
    this.person = room.named(this.person, name);
    return room.keepPerson(this.ports.store, this.person);
  }

  /** What each foreign entry is known by for this person, in this workbook. */
  private foreignMarks(room: Keeping): readonly string[] {
    const { person } = this;
    if (person === null) return [];
    const workbook = this.settings[KEPT_KEYS.workbook] ?? null;
    return this.foreign.map(({ kind, owner, entry }) => room.leftMark(person, [workbook, kind, owner, entry]));
  }

  /** The person's key as a file. */
  async exportPerson(): Promise<string | null> {
    const { textOfPerson } = await keeping();
    return this.person && textOfPerson(this.person);
  }

  /** Writes a step and records it, both or neither. `ground`: the reading that it was worked out from, where that is to be looked at. */
  write(step: JournalStep, ground: Book | null = null): Promise<Outcome<void>> {
    return this.applyStep(step.changes, [...this.steps, step], ground);
  }

  /** Takes the newest step back; the host refuses where a cell was edited since. */
  async takeBack(): Promise<Outcome<TakenBack | null>> {
    const step = this.steps.at(-1);
    if (!step) return done(null);
    const kept = await this.keptResults();
    if (!kept.ok) return kept;
    const outcome = await this.applyStep(invertAll(step.changes), this.steps.slice(0, -1));
    if (!outcome.ok) return outcome;
    const { stepId } = await keeping();
    const id = stepId(step);
    return done({ step, results: kept.value.findLast((one) => one.journal === id) ?? null });
  }

  /** What a file remembers of the results that steps made untrue; a program that calculates remembers nothing. */
  private async keptResults(): Promise<Outcome<readonly StepResults[]>> {
    if (this.host.kind === 'office') return done([]);
    const { RESULTS, readKept } = await keeping();
    const text = await this.host.setting(KEPT_KEYS.results);
    return text.ok ? done(readKept(RESULTS, text.value).data) : text;
  }

  /**
   * Applies changes together with the journal that says so. The journal takes the room that all else of ours leaves; where the workbook
   * holds even less, it keeps the newest step alone.
   */
  private async applyStep(
    changes: readonly Change[],
    steps: readonly JournalStep[],
    ground: Book | null = null,
  ): Promise<Outcome<void>> {
    const room = await keeping();
    const others = Object.entries(this.settings).filter(([key]) => key !== KEPT_KEYS.journal);
    const foreign = JSON.stringify(this.besideOf(room.JOURNAL));
    const taken = new TextEncoder().encode(others.map(([key, text]) => key + (text ?? '')).join('') + foreign).length;
    const outcome = await this.applyWith(room, changes, room.newestSteps(steps, room.SETTINGS_ROOM - taken), ground);
    const isFull = !outcome.ok && outcome.error.code === 'settings-full' && steps.length > 1;
    return isFull ? this.applyWith(room, changes, steps.slice(-1), ground) : outcome;
  }

  private async applyWith(
    room: Keeping,
    changes: readonly Change[],
    steps: readonly JournalStep[],
    ground: Book | null,
  ): Promise<Outcome<void>> {
    const record = this.changesOf(room, room.JOURNAL, steps, this.besideOf(room.JOURNAL));
    if (!record.ok) return record;
    const outcome = await this.apply([...changes, ...record.value], ground);
    if (outcome.ok) this.takeKind(room, KEPT_KEYS.journal);
    return outcome;
  }

  /** The changes that keep the person's own data of a kind, with the workbook's id where it has none yet. */
  private changesOf<Data, Entry>(
    room: Keeping,
    kind: OwnedKind<Data, Entry>,
    data: Data,
    foreign: readonly SignedEntry<Entry>[],
  ): Outcome<SettingChange[]> {
    const { person, book } = this;
    if (person === null || book === null) throw new Error('nothing is kept before the workbook was read');
    const before = this.settings[KEPT_KEYS.workbook] ?? null;
    const known = this.workbookId(room);
    // One for all changes of an action.
    this.id ??= room.newWorkbookId(this.ports.random(room.WORKBOOK_ID_BYTES));
    const workbook = known ?? this.id;
    const text = this.settings[kind.key] ?? null;
    const change = room.changeOwned(kind, text, { data, foreign }, { person, book, workbook });
    if (!change.ok) return change;
    const changes = change.value === null ? [] : [change.value];
    const after = change.value === null ? text : change.value.after;
    if (known !== null || after === null) return done(changes);
    return done([...changes, { kind: 'setting', key: KEPT_KEYS.workbook, before, after: workbook }]);
  }

  private workbookId({ isWorkbookId }: Keeping): string | null {
    const text = this.settings[KEPT_KEYS.workbook] ?? null;
    return text !== null && isWorkbookId(text) ? text : null;
  }

  private besideOf<Data, Entry>({ key }: OwnedKind<Data, Entry>): readonly SignedEntry<Entry>[] {
    // Under the key of a kind stand entries of that kind alone (`taken`).
    return (this.beside.get(key) ?? []) as readonly SignedEntry<Entry>[];
  }

  /** What one setting holds for the person, after it was written. */
  private takeKind(room: Keeping, key: string): void {
    const { DECISIONS, OVERRIDES, ACCEPTANCES, JOURNAL, TEMPLATES, RULE_SETS_KEPT } = room;
    if (key === DECISIONS.key) this.decisions = this.taken(room, 'decisions', DECISIONS);
    if (key === OVERRIDES.key) this.overrides = this.taken(room, 'overrides', OVERRIDES);
    if (key === ACCEPTANCES.key) this.accepted = this.taken(room, 'acceptances', ACCEPTANCES);
    if (key === JOURNAL.key) this.steps = this.taken(room, 'journal', JOURNAL);
    if (key === TEMPLATES.key) this.templates = this.taken(room, 'templates', TEMPLATES);
    if (key === RULE_SETS_KEPT.key) this.ruleSets = this.taken(room, 'ruleSets', RULE_SETS_KEPT);
  }

  private takeAll(room: Keeping): void {
    for (const key of Object.values(KEPT_KEYS)) this.takeKind(room, key);
    const left = room.leftMarks(this.ports.store);
    this.isForeignLeft = this.foreignMarks(room).every((mark) => left.has(mark));
  }

  private taken<Data, Entry>(room: Keeping, name: OwnedName, kind: OwnedKind<Data, Entry>): Data {
    const { person, book } = this;
    if (book === null) throw new Error('nothing is kept before the workbook was read');
    const trust = { person, book, workbook: this.workbookId(room), everybody: false };
    const { data, foreign } = room.readOwned(kind, this.settings[kind.key] ?? null, trust);
    this.beside.set(kind.key, foreign);
    this.foreign = [...this.foreign.filter((one) => one.kind !== name), ...foreignEntries(name, foreign)];
    return data;
  }

  private async apply(changes: readonly Change[], ground: Book | null = null): Promise<Outcome<void>> {
    const outcome = await this.host.apply(changes, ground ? { ground } : {});
    if (!outcome.ok) return outcome;
    const written = changes
      .filter((change) => change.kind === 'setting')
      .map(({ key, after }) => [key, after] as const);
    this.settings = { ...this.settings, ...Object.fromEntries(written) };
    return outcome;
  }
}

/** Each setting once: several kinds that are kept together bring the workbook's id each. */
const onceEach = (changes: readonly SettingChange[]): readonly SettingChange[] => [
  ...new Map(changes.map((change) => [change.key, change])).values(),
];
