import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { FootBar } from '../ui/FootBar';
import { ScreenHead } from '../ui/ScreenHead';
import { RowList } from '../ui/RowList';
import { TemplateForm } from './components/TemplateForm';
import { TemplateRow } from './components/TemplateRow';
import type { ListOutcome, Template, TemplateList } from '../../narrative';
import { addTemplate, editTemplate, importTemplates, moveTemplate, removeTemplate } from '../../narrative';
import { note } from '../../texts/note';
import { exportFile } from './exportFile';
import { idFor } from './ownTemplates';
import { useTemplates } from './useTemplates';
import { useSpeech } from '../ui/language';
import { usePane, usePaneState } from '../ui/paneContext';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column' },
  text: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  undo: { alignSelf: 'flex-start', margin: tokens.spacingHorizontalXS },
  slim: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
});

/** What is being written: a new template, or the one of that id. */
type Editing = { readonly id: string | null };

/** The person's own templates: add, edit, order, delete, hand on as a file, keep in the workbook. */
export default function TemplatesScreen({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { session, ports } = usePane();
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const { own, shared, isWithBook, save, setWithBook } = useTemplates();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [deleted, setDeleted] = useState<{ readonly template: Template; readonly list: TemplateList } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its template.
  useEffect(() => {
    if (deleted) undo.current?.focus();
  }, [deleted]);

  const keep = (list: TemplateList) => {
    setDeleted(null);
    if (!save(list)) session.notify('warning', note('explain.not-kept'));
  };
  const take = (outcome: ListOutcome): boolean => {
    if (outcome.ok) keep(outcome.templates);
    else session.notify('error', outcome.note);
    return outcome.ok;
  };
  const remove = (template: Template) => {
    const list = own;
    keep(removeTemplate(own, template.id));
    setDeleted({ template, list });
  };
  const submit = (template: Template) => {
    const { id } = editing ?? { id: null };
    const outcome =
      id === null ? addTemplate(own, { ...template, id: idFor(template) }) : editTemplate(own, id, template);
    if (take(outcome)) setEditing(null);
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = await chosen.text().catch(() => null);
    if (text === null) return session.notify('error', note('templates.file-unreadable'));
    const outcome = importTemplates(own, text);
    if (take(outcome) && outcome.ok) {
      session.notify('success', note('templates.imported', { count: outcome.templates.length }));
    }
  };

  if (editing) {
    const template = own.find(({ id }) => id === editing.id) ?? null;
    return <TemplateForm template={template} onSave={submit} onBack={() => setEditing(null)} />;
  }
  return (
    <>
      <ScreenHead title={say('explain.templates')} onBack={onBack} />
      <main className={styles.main}>
        {own.length === 0 && <Text className={styles.text}>{say('templates.none')}</Text>}
        {own.length > 0 && (
          <RowList title={say('templates.list', { count: own.length })}>
            {own.map((template, index) => (
              <TemplateRow
                key={template.id}
                template={template}
                onEdit={() => setEditing({ id: template.id })}
                onUp={index === 0 ? null : () => keep(moveTemplate(own, template.id, index - 1))}
                onDown={index === own.length - 1 ? null : () => keep(moveTemplate(own, template.id, index + 1))}
                onDelete={() => remove(template)}
              />
            ))}
          </RowList>
        )}
        {deleted && (
          <Button ref={undo} className={styles.undo} size="small" onClick={() => keep(deleted.list)}>
            {say('templates.undo-delete', { name: deleted.template.name })}
          </Button>
        )}
        {shared.length > 0 && (
          <RowList title={say('templates.in-book', { count: shared.length })}>
            {shared.map((template) => (
              <TemplateRow key={template.id} template={template} onTake={() => take(addTemplate(own, template))} />
            ))}
          </RowList>
        )}
        <Checkbox
          label={say('templates.with-book')}
          checked={isWithBook}
          disabled={busy !== null || (own.length === 0 && shared.length === 0)}
          onChange={(_, { checked }) => setWithBook(checked === true)}
        />
      </main>
      <FootBar label={say('pane.actions')}>
        <Button appearance="primary" onClick={() => setEditing({ id: null })}>
          {say('templates.new')}
        </Button>
        <Button className={styles.slim} onClick={() => file.current?.click()}>
          {say('templates.import')}
        </Button>
        <Button
          className={styles.slim}
          disabledFocusable={own.length === 0}
          onClick={() => void exportFile(session, ports.outlet, own, say('templates.file'))}
        >
          {say('templates.export')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('templates.import')}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </FootBar>
    </>
  );
}
