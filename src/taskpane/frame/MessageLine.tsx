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
import type { Tab } from '../ui/screen';
import { MessageDetail } from './MessageDetail';
import { NextStep } from './NextStep';

const useStyles = makeStyles({
  // Over the end of the list, above the actions: what the person looks at stays where it is.
  bar: {
    position: 'fixed',
    left: 0,
    right: 0,
    bottom: 'var(--jxzp-foot, 0px)',
    zIndex: 3,
    maxHeight: '40vh',
    overflowY: 'auto',
    boxShadow: tokens.shadow8,
  },
  details: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: 'none' },
  rest: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
});

/** So many lines are read at a glance; the others stand behind a fold. */
const AT_A_GLANCE = 3;

interface Props {
  readonly message: ShownMessage;
  readonly onTab: (tab: Tab) => void;
}

/** The outcome of the last action, in a sentence, with its details below, and the step to go on with. */
export function MessageLine({ message, onTab }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { busy } = usePaneState();
  const { details } = message;
  const rest = details.slice(AT_A_GLANCE);
  return (
    <section className={styles.bar} aria-label={say('pane.message')}>
      <MessageBar key={message.number} intent={message.severity} layout="multiline" shape="square">
        <MessageBarBody>
          <MessageBarTitle>{sayNote(message.note)}</MessageBarTitle>
          {details.length > 0 && (
            <ul className={styles.details}>
              {details.slice(0, AT_A_GLANCE).map((line, index) => (
                <MessageDetail key={index} line={line} />
              ))}
            </ul>
          )}
          {rest.length > 0 && (
            <details>
              <summary className={styles.rest}>{say('pane.more-lines', { count: rest.length })}</summary>
              <ul className={styles.details}>
                {rest.map((line, index) => (
                  <MessageDetail key={index} line={line} />
                ))}
              </ul>
            </details>
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
          {message.step && !message.remedy && <NextStep step={message.step} onTab={onTab} />}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
