import { useState } from 'react';
import type { ListOutcome, Template, TemplateList } from '../../narrative';
import { addTemplate, editTemplate, importTemplates, moveTemplate, removeTemplate } from '../../narrative';
import { note } from '../../texts/note';
import { useSession } from '../ui/paneContext';
import { idFor } from './ownTemplates';
import type { Templates } from './useTemplates';

/** What is being written: a new template (null), or the one of that id. */
interface Editing {
  readonly id: string | null;
}

/** A template that was just deleted, with the list it stood in. */
interface Deleted {
  readonly template: Template;
  readonly list: TemplateList;
}

export interface TemplateEditing {
  /** The template that is being written, null for a new one; undefined while the list is shown. */
  readonly edited: Template | null | undefined;
  /** Opens the form on a template, or on a new one (null). */
  edit(id: string | null): void;
  closeForm(): void;
  /** Takes what the form holds into the list, and closes it; a template that the list refuses keeps it open. */
  submit(template: Template): void;
  /** Adds a template of the workbook. */
  add(template: Template): void;
  /** Puts a template at another place of the list. */
  move(id: string, index: number): void;
  remove(template: Template): void;
  /** The template that can be brought back; null when there is none. */
  readonly deleted: Template | null;
  undoRemove(): void;
  /** Adds the templates of a file. */
  read(file: File): Promise<void>;
}

/** Changes of the list of a person's own templates; what cannot be done or kept is said. */
export function useTemplateEditing({ own, save }: Pick<Templates, 'own' | 'save'>): TemplateEditing {
  const session = useSession();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const keep = (list: TemplateList) => {
    setDeleted(null);
    if (!save(list)) session.notify('warning', note('explain.not-kept'));
  };
  const take = (outcome: ListOutcome): boolean => {
    if (outcome.ok) keep(outcome.templates);
    else session.notify('error', outcome.note);
    return outcome.ok;
  };
  return {
    edited: editing ? (own.find(({ id }) => id === editing.id) ?? null) : undefined,
    edit: (id) => setEditing({ id }),
    closeForm: () => setEditing(null),
    submit(template) {
      const { id } = editing ?? { id: null };
      const isNew = id === null;
      if (take(isNew ? addTemplate(own, { ...template, id: idFor(template) }) : editTemplate(own, id, template))) {
        setEditing(null);
      }
    },
    add: (template) => void take(addTemplate(own, template)),
    move: (id, index) => keep(moveTemplate(own, id, index)),
    remove(template) {
      keep(removeTemplate(own, template.id));
      setDeleted({ template, list: own });
    },
    deleted: deleted?.template ?? null,
    undoRemove: () => deleted && keep(deleted.list),
    async read(file) {
      const text = await file.text().catch(() => null);
      if (text === null) return session.notify('error', note('templates.file-unreadable'));
      const outcome = importTemplates(own, text);
      if (take(outcome) && outcome.ok) {
        session.notify('success', note('templates.imported', { count: outcome.templates.length }));
      }
    },
  };
}
