import { Button, MessageBar as Bar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useSpeech } from '../../taskpane/door';
import { note } from '../../texts/note';
import type { PageMessage } from './state';

interface Props {
  readonly message: PageMessage;
  readonly onDismiss: () => void;
}

/** What the last action came to. */
export function MessageBar({ message, onDismiss }: Props) {
  const { say, sayNote } = useSpeech();
  const { number, severity, reason } = message;
  const shown = reason ? note(message.note.id, { ...message.note.args, reason: sayNote(reason) }) : message.note;
  return (
    <Bar key={number} intent={severity} politeness={severity === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>{sayNote(shown)}</MessageBarBody>
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
    </Bar>
  );
}
