import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useSpeech } from '../../taskpane/door';

/** One thing to do besides nothing. */
interface Answer {
  readonly label: string;
  readonly act: () => void;
}

interface Props {
  readonly title: string;
  readonly text: string;
  /** The last one is what is usually wanted. */
  readonly answers: readonly Answer[];
  /** A click beside the question does not close it. */
  readonly isAlert?: boolean;
  /** The person has answered, or wants nothing. */
  readonly onDone: () => void;
}

/** Asks before something is done that cannot be taken back. */
export function Question({ title, text, answers, isAlert = false, onDone }: Props) {
  const { say } = useSpeech();
  return (
    <Dialog open modalType={isAlert ? 'alert' : 'modal'} onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid={answers.length > 1}>
            <Button onClick={onDone}>{say('workbench.cancel')}</Button>
            {answers.map(({ label, act }, index) => (
              <Button
                key={label}
                appearance={index === answers.length - 1 ? 'primary' : 'secondary'}
                onClick={() => {
                  onDone();
                  act();
                }}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
