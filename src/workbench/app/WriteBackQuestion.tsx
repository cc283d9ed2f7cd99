import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useSpeech } from '../../taskpane/ui/language';
import type { FileView } from './state';

interface Props {
  /** The file whose changes are to be written back; null when there is nothing to ask. */
  readonly file: FileView | null;
  readonly onDone: () => void;
  readonly onWrite: (id: string) => void;
}

/** Asks before the file on disk is written over. */
export function WriteBackQuestion({ file, onDone, onWrite }: Props) {
  const { say } = useSpeech();
  if (!file) return null;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('workbench.write-back-title', { name: file.name })}</DialogTitle>
          <DialogContent>{say('workbench.write-back-text')}</DialogContent>
          <DialogActions>
            <Button onClick={onDone}>{say('workbench.cancel')}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onDone();
                onWrite(file.id);
              }}
            >
              {say('workbench.write-back')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
