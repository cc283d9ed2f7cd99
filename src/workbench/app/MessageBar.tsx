import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useSpeech } from '../../taskpane/ui/language';
import { note } from '../../texts/note';
import type { Told } from './state';

/** What the last action came to. */
export function ToldBar({ told, onDismiss }: { readonly told: Told; readonly onDismiss: () => void }) {
  const { say, sayNote } = useSpeech();
  const { reason } = told;
  const message = reason ? note(told.note.id, { ...told.note.args, reason: sayNote(reason) }) : told.note;
  return (
    <MessageBar key={told.number} intent={told.tone} politeness={told.tone === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>{sayNote(message)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say('workbench.dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
