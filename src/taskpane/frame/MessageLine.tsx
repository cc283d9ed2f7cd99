import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ShownMessage } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/paneContext';

const useStyles = makeStyles({
  // In view wherever the person is in the list.
  bar: { position: 'sticky', top: 0, zIndex: 2, maxHeight: '40vh', overflowY: 'auto', flexShrink: 0 },
  details: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: 'none' },
});

/** The outcome of the last action, in a sentence, with its details below. */
export function MessageLine({ message }: { readonly message: ShownMessage }) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { busy } = usePaneState();
  return (
    <section className={styles.bar} aria-label={say('pane.message')}>
      <MessageBar key={message.number} intent={message.severity} layout="multiline" shape="square">
        <MessageBarBody>
          <MessageBarTitle>{sayNote(message.note)}</MessageBarTitle>
          {message.details.length > 0 && (
            <ul className={styles.details}>
              {message.details.map((line, index) => (
                <li key={index}>{sayNote(line)}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={say('pane.close')}
              icon={<DismissRegular />}
              onClick={() => session.dismiss()}
            />
          }
        >
          {message.remedy && (
            <Button
              size="small"
              disabledFocusable={busy !== null}
              onClick={() => void (message.remedy === 'again' ? session.again() : session.calculate())}
            >
              {say(message.remedy === 'again' ? 'pane.again' : 'pane.calculate')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
