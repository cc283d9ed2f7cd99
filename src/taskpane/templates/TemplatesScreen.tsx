import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/paneContext';
import { RowList } from '../ui/RowList';
import { ScreenHead } from '../ui/ScreenHead';
import { TemplateForm } from './components/TemplateForm';
import { TemplateRow } from './components/TemplateRow';
import { TemplatesFoot } from './components/TemplatesFoot';
import type { TemplateEditing } from './useTemplateEditing';
import { useTemplateEditing } from './useTemplateEditing';
import type { Templates } from './useTemplates';
import { useTemplates } from './useTemplates';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column' },
  text: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  undo: { alignSelf: 'flex-start', margin: tokens.spacingHorizontalXS },
});

/** The person's own templates: add, edit, order, delete, hand on as a file, keep in the workbook. */
export default function TemplatesScreen({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const templates = useTemplates();
  const editing = useTemplateEditing(templates);
  const { own, shared, isWithBook, setWithBook } = templates;
  const { deleted } = editing;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its template.
  useEffect(() => {
    if (deleted) undo.current?.focus();
  }, [deleted]);
  if (editing.edited !== undefined) {
    return <TemplateForm template={editing.edited} onSave={editing.submit} onBack={editing.closeForm} />;
  }
  return (
    <>
      <ScreenHead title={say('explain.templates')} onBack={onBack} help="templates" />
      <main className={styles.main}>
        <OwnTemplates own={own} editing={editing} undo={undo} />
        {shared.length > 0 && (
          <RowList title={say('templates.in-book', { count: shared.length })}>
            {shared.map((template) => (
              <TemplateRow key={template.id} template={template} onTake={() => editing.add(template)} />
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
      <TemplatesFoot own={own} onNew={() => editing.edit(null)} onImport={editing.read} />
    </>
  );
}

interface OwnTemplatesProps extends Pick<Templates, 'own'> {
  readonly editing: TemplateEditing;
  readonly undo: RefObject<HTMLButtonElement | null>;
}

/** The list, and the way back for the one that was just deleted. */
function OwnTemplates({ own, editing, undo }: OwnTemplatesProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { deleted } = editing;
  return (
    <>
      {own.length === 0 && <Text className={styles.text}>{say('templates.none')}</Text>}
      {own.length > 0 && (
        <RowList title={say('templates.list', { count: own.length })}>
          {own.map((template, index) => (
            <TemplateRow
              key={template.id}
              template={template}
              onEdit={() => editing.edit(template.id)}
              onUp={index === 0 ? null : () => editing.move(template.id, index - 1)}
              onDown={index === own.length - 1 ? null : () => editing.move(template.id, index + 1)}
              onDelete={() => editing.remove(template)}
            />
          ))}
        </RowList>
      )}
      {deleted !== null && (
        <Button ref={undo} className={styles.undo} size="small" onClick={editing.undoRemove}>
          {say('templates.undo-delete', { name: deleted.name })}
        </Button>
      )}
    </>
  );
}
