import { useEffect, useRef, useState } from 'react';
import { isTyping, lineOf, PANE_KEYS, pressed } from '../../taskpane/door';
import { hearKeys } from '../pane/link';
import { areaOf, Areas } from './areas';
import { PAGE_KEYS } from './lists';

/** What keys do on the page. */
export interface PageActions {
  open(): void;
  save(): void;
  help(): void;
  /** Puts the focus into the pane in front; false where none is there yet. */
  enterPane(): boolean;
  /** Shows the next finding in the pane in front, or the one before. */
  step(isBack: boolean): void;
  /** Whether a cell is being written in. */
  isEditing(): boolean;
}

/** A page that asks something takes the keys for itself. */
const DIALOG = '[aria-modal=true]';
/** Keys that are only held beside others. */
const HELD = ['Shift', 'Control', 'Alt', 'Meta'];

/**
 * The keys of the whole page, wherever the focus is: on the page, in the cells, in the frame of a pane. Gives whether the next Tab leaves
 * the cells: there Tab goes from cell to cell, until Escape was pressed.
 */
export function usePageKeys(actions: PageActions): { readonly isLeaving: boolean } {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const [isLeaving, setLeaving] = useState(false);
  useEffect(() => {
    const areas = new Areas(() => latest.current.enterPane());
    const cells = new CellsExit(areas, () => latest.current.isEditing(), setLeaving);
    const note = ({ target }: FocusEvent) => {
      areas.note(target);
      if (!isCells(target)) cells.stay();
    };
    const onPage = (event: KeyboardEvent) => {
      if (!event.isComposing && (cells.take(event) || take(event, latest.current, areas, true))) stop(event);
    };
    const stopHearing = hearKeys((event) => take(event, latest.current, areas, false));
    // Before Univer, which listens on the window too but comes later.
    window.addEventListener('keydown', onPage, true);
    window.addEventListener('focusin', note);
    return () => {
      stopHearing();
      window.removeEventListener('keydown', onPage, true);
      window.removeEventListener('focusin', note);
    };
  }, []);
  return { isLeaving };
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Does what the keys are for; true where they are the page's. `isOnPage`: not in the frame of a pane, which has keys of its own. */
function take(event: KeyboardEvent, actions: PageActions, areas: Areas, isOnPage: boolean): boolean {
  const keys = pressed(event);
  const action = lineOf(PAGE_KEYS.page.lines, keys);
  const step = isOnPage ? lineOf(PANE_KEYS.everywhere.lines, keys) : null;
  if ((action ?? step) === null || (action === 'help' && isTyping(event.target))) return false;
  if (document.querySelector(DIALOG) !== null) return action === 'open' || action === 'save';
  if (step === 'next' || step === 'previous') actions.step(step === 'previous');
  else if (action === 'nextArea' || action === 'previousArea') areas.go(action === 'previousArea');
  else if (action !== null) actions[action]();
  return true;
}

/** The way out of the cells for the Tab key. */
class CellsExit {
  private isLeaving = false;

  constructor(
    private readonly areas: Areas,
    private readonly isEditing: () => boolean,
    private readonly told: (isLeaving: boolean) => void,
  ) {}

  stay(): void {
    this.set(false);
  }

  /** True where the key took the focus out of the cells. */
  take(event: KeyboardEvent): boolean {
    const { key, shiftKey, target } = event;
    if (HELD.includes(key) || !isCells(target)) return false;
    const isLeft = this.isLeaving && key === 'Tab';
    this.set(key === 'Escape' && !this.isEditing());
    if (isLeft) this.areas.go(shiftKey);
    return isLeft;
  }

  private set(isLeaving: boolean): void {
    if (this.isLeaving === isLeaving) return;
    this.isLeaving = isLeaving;
    this.told(isLeaving);
  }
}

/** Whether keys go to the cells: to the field that Univer has for all of them. */
const isCells = (target: EventTarget | null): boolean =>
  areaOf(target)?.dataset['area'] === 'sheet' && target instanceof Element && target.matches('[contenteditable]');
