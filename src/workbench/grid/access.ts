import type { SentenceId } from '../../texts/catalogue';
import type { Language } from '../../texts/note';
import { note, say } from '../../texts/note';

/** What is put right in the spreadsheet's own elements, so that a keyboard and a screen reader get along with them. */
interface Rule {
  /** The elements that it is about. */
  readonly find: string;
  /** Their name. */
  readonly name?: SentenceId;
  readonly description?: SentenceId;
  /** Attributes that they get; null: that they lose. */
  readonly set?: Readonly<Record<string, string | null>>;
}

/** Not a stop of the Tab key: Univer hands the focus on to the cells at once from there, or a key does the same. */
const NO_STOP = { tabindex: '-1' } as const;

const RULES: readonly Rule[] = [
  {
    find: '[data-u-comp=editor]',
    name: 'grid.cells',
    description: 'grid.cells-hint',
    set: { role: 'textbox', 'data-entry': '' },
  },
  { find: '[data-u-comp=defined-name] input', name: 'grid.name-box' },
  { find: '[data-u-comp=defined-name] a', name: 'grid.names', set: { role: 'button' } },
  // Pictures; what is in them is said by the field for the cells.
  { find: 'canvas', set: { ...NO_STOP, 'aria-hidden': 'true' } },
  { find: '[data-u-comp=formula-bar] button', name: 'grid.stop', set: NO_STOP },
  { find: '[data-u-comp=sidebar]', name: 'grid.sidebar' },
  { find: '[data-u-comp=sidebar] header button', name: 'grid.close-sidebar' },
  { find: '[data-u-comp=sidebar][aria-expanded=false]', set: { inert: '' } },
  { find: '[data-u-comp=sidebar][aria-expanded=true]', set: { inert: null } },
  // These belong to the button inside.
  { find: 'div[data-slot=dropdown-menu-trigger]', set: { 'aria-expanded': null, 'aria-haspopup': null } },
  { find: '[data-u-comp=sheet-bar-append-button]', name: 'grid.all-sheets', set: NO_STOP },
  { find: '[data-u-comp=slide-tab-bar]', name: 'grid.sheets' },
  { find: 'footer [data-u-comp=button]', set: NO_STOP },
  { find: 'footer [data-u-comp=button]:has(+ div)', name: 'grid.smaller' },
  { find: 'footer div + [data-u-comp=button]', name: 'grid.larger' },
  // The slider does by mouse what the buttons beside it do.
  { find: '[role=track]', set: { role: 'presentation', 'aria-hidden': 'true' } },
  { find: '[role=handle]', set: { ...NO_STOP, role: 'presentation' } },
  { find: '[data-react-aria-top-layer]', name: 'grid.notices', set: { role: 'status' } },
];

/** The attributes that Univer may set anew. */
const WATCHED = [...new Set(['aria-label', ...RULES.flatMap(({ set }) => Object.keys(set ?? {}))])];

/** Keeps the elements in the container named and in order, whatever Univer adds or draws anew. */
export function keepAccessible(container: HTMLElement, language: Language): void {
  const rules = RULES.map(({ find, name, description, set }) => ({
    find,
    attributes: Object.entries({
      ...set,
      ...(name ? { 'aria-label': say(note(name), language) } : {}),
      ...(description ? { 'aria-description': say(note(description), language) } : {}),
    }),
  }));
  const dress = () => {
    for (const { find, attributes } of rules) {
      for (const element of container.querySelectorAll(find)) {
        for (const [attribute, value] of attributes) put(element, attribute, value);
      }
    }
  };
  dress();
  new MutationObserver(dress).observe(container, { subtree: true, childList: true, attributeFilter: WATCHED });
}

/** Sets only what differs: each setting is a change that is watched for. */
function put(element: Element, attribute: string, value: string | null): void {
  if (element.getAttribute(attribute) === value) return;
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
