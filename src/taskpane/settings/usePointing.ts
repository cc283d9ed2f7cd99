import { useEffect, useMemo, useState } from 'react';
import type { ColumnRole } from '../../layout';
import type { Book, Sheet } from '../../model';
import { findSheet } from '../../model';
import { useSession } from '../ui/paneContext';
import type { Mapping } from './mapping';
import { NO_MAPPING } from './mapping';
import type { Draft, Offer, Pointed } from './pointed';
import { correctionOf, draftOf, firstRow, offerOf, pointedRow } from './pointed';

/** What the next click in the sheet chooses. */
type Active = ColumnRole | 'header';

export interface Pointing {
  readonly pointed: Pointed;
  readonly sheet: Sheet | null;
  readonly offer: Offer | null;
  readonly draft: Draft | null;
  readonly active: Active;
  chooseSheet(name: string): void;
  chooseRow(row: number | null): void;
  choose(role: ColumnRole, column: number | null): void;
  /** A role, or the header, is being chosen: it is lit in the sheet. */
  turnTo(active: Active): void;
}

/** Where the person says that a table is, chosen on the screen or by clicks in the sheet. `start`: a table that was recognised. */
export function usePointing(book: Book, start: Pointed | null): Pointing {
  const session = useSession();
  const [pointed, setPointed] = useState<Pointed>(() => start ?? beginning(book));
  const [active, setActive] = useState<Active>('header');
  const sheet = findSheet(book, pointed.sheet);
  const recognised: Mapping = start?.headerRow === pointed.headerRow ? (start?.mapping ?? NO_MAPPING) : NO_MAPPING;
  const offer = useMemo(() => sheet && offerOf(sheet, pointed), [sheet, pointed]);
  const draft = useMemo(() => sheet && draftOf(sheet, correctionOf(pointed, recognised)), [sheet, pointed, recognised]);
  const choose = (role: ColumnRole, column: number | null) =>
    setPointed((before) => ({ ...before, mapping: { ...before.mapping, [role]: column } }));
  const goToRow = (on: Sheet, row: number | null) => {
    setPointed(pointedRow(on, row));
    if (row === null) return;
    void session.select(on.name, { row, column: 0 }, { row, column: Math.max(0, on.columnCount - 1) });
  };
  useClicks((name, { row, column }) => {
    if (active !== 'header') {
      if (name === pointed.sheet && row >= (pointed.headerRow ?? 0)) choose(active, column);
      return;
    }
    const clicked = findSheet(book, name);
    if (clicked?.visible && (name !== pointed.sheet || row !== pointed.headerRow)) setPointed(pointedRow(clicked, row));
  });
  return {
    pointed,
    sheet,
    offer,
    draft,
    active,
    choose,
    chooseRow: (row) => sheet && goToRow(sheet, row),
    chooseSheet: (name) => {
      const chosen = findSheet(book, name);
      if (chosen) goToRow(chosen, firstRow(chosen));
    },
    turnTo: (to) => {
      setActive(to);
      const column = to === 'header' ? null : pointed.mapping[to];
      const { headerRow: row } = pointed;
      if (column === null || row === null || !sheet) return;
      void session.select(pointed.sheet, { row, column }, { row: Math.max(row, sheet.rowCount - 1), column });
    },
  };
}

/** The first sheet that has something like a header. */
function beginning(book: Book): Pointed {
  const rows = book.sheets.filter(({ visible }) => visible).map((sheet) => ({ sheet, row: firstRow(sheet) }));
  const first = rows.find(({ row }) => row !== null) ?? rows[0];
  return first ? pointedRow(first.sheet, first.row) : { sheet: '', headerRow: null, mapping: NO_MAPPING };
}

/** Hears the person's clicks in the sheet while the screen stands. */
function useClicks(onClick: Parameters<NonNullable<ReturnType<typeof useSession>['onSelect']>>[0]): void {
  const { onSelect } = useSession();
  const [latest] = useState(() => ({ onClick }));
  useEffect(() => {
    latest.onClick = onClick;
  });
  useEffect(() => onSelect?.((sheet, address) => latest.onClick(sheet, address)), [onSelect, latest]);
}
