import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST_NAME } from '../../../owner';
import { note } from '../../../texts/note';
import type { Outlet } from '../../ports';
import type { Session } from '../../session/session';
import { CARD } from '../../ui/card';
import { handOver } from '../../ui/handOver';
import { JsonFileButton } from '../../ui/JsonFileButton';
import { useSpeech } from '../../ui/language';
import { usePane, usePaneState } from '../../ui/paneContext';

const useStyles = makeStyles({
  card: CARD,
  name: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalS },
  field: { flexGrow: 1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The person's own key: whose it is, and how it goes to another computer or to the command line. */
export function OwnerKey() {
  const styles = useStyles();
  const { session, ports } = usePane();
  const { person, foreign, isForeignLeft } = usePaneState();
  const [name, setName] = useState<string | null>(null);
  const { say } = useSpeech();
  return (
    <section className={styles.card} aria-label={say('own-key.title')}>
      <Text weight="semibold">{say('own-key.is', { name: person?.name || say('own-key.unnamed') })}</Text>
      <Text size={200}>{say('own-key.hint')}</Text>
      <form
        className={styles.name}
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== null) void session.nameOwner(name).then(() => setName(null));
        }}
      >
        <Field label={say('own-key.name')} size="small" className={styles.field}>
          <Input
            size="small"
            maxLength={LONGEST_NAME}
            value={name ?? person?.name ?? ''}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <Button size="small" type="submit" disabledFocusable={name === null}>
          {say('own-key.set-name')}
        </Button>
      </form>
      <div className={styles.actions}>
        {foreign.length > 0 && isForeignLeft && (
          <Button size="small" onClick={() => session.showForeign()}>
            {say('own-key.foreign', { count: foreign.length })}
          </Button>
        )}
        <Button size="small" onClick={() => void exportKey(session, ports.outlet, say('own-key.file'))}>
          {say('own-key.export')}
        </Button>
        <JsonFileButton size="small" label={say('own-key.import')} onFile={(file) => void importKey(session, file)} />
      </div>
    </section>
  );
}

/** A file that cannot be read is no key either, and that is said of it. */
async function importKey(session: Session, file: File): Promise<void> {
  await session.importOwner(await file.text().catch(() => ''));
}

/** Hands the key over as a file; where the program around the pane saves none, through the clipboard. */
async function exportKey(session: Session, outlet: Outlet, name: string): Promise<void> {
  const text = await session.exportOwner();
  if (text === null) return;
  await handOver(session, outlet, { name, text, copied: note('own-key.copied') });
}
