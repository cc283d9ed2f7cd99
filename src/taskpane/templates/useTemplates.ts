import { useMemo, useState } from 'react';
import type { TemplateList } from '../../narrative';
import { TEMPLATES } from '../../settings';
import { usePane, usePaneState } from '../ui/paneContext';
import { keptTemplates, othersThan, STORE_KEY, textOfTemplates } from './ownTemplates';

export interface Templates {
  /** The person's own, in their order. */
  readonly own: TemplateList;
  /** Those that only the workbook has: somebody else's. */
  readonly shared: TemplateList;
  /** Whether the workbook keeps the person's too. */
  readonly isWithBook: boolean;
  /** Keeps a changed list of the person's own; false where the machine keeps nothing (it holds until the pane is closed). */
  save(list: TemplateList): boolean;
  setWithBook(isWithBook: boolean): void;
}

/** The templates of the person, kept on their machine and, if wanted, in the workbook. */
export function useTemplates(): Templates {
  const { session, ports } = usePane();
  const inBook = usePaneState().templates;
  const [own, setOwn] = useState<TemplateList>(() => keptTemplates(ports.store.get(STORE_KEY)));
  const shared = useMemo(() => othersThan(inBook, own), [inBook, own]);
  const isWithBook = inBook.length > 0;
  const save = (list: TemplateList): boolean => {
    setOwn(list);
    if (isWithBook) {
      void session.keep(TEMPLATES, [...list, ...othersThan(shared, list)]);
    }
    return ports.store.set(STORE_KEY, textOfTemplates(list));
  };
  const setWithBook = (isWanted: boolean): void => {
    if (isWanted) {
      void session.keep(TEMPLATES, [...own, ...shared]);
      return;
    }
    // What only the workbook has is not lost with it.
    if (shared.length > 0) {
      setOwn([...own, ...shared]);
      ports.store.set(STORE_KEY, textOfTemplates([...own, ...shared]));
    }
    void session.keep(TEMPLATES, []);
  };
  return { own, shared, isWithBook, save, setWithBook };
}
