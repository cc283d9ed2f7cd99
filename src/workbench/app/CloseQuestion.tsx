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
  /** The file that is to be closed; null when there is nothing to ask. */
  readonly file: FileView | null;
  readonly onDone: () => void;
  readonly onClose: (id: string) => void;
  readonly onSave: (id: string) => void;
}

/** Asks before unsaved changes are lost with their tab. */
export function CloseQuestion({ file, onDone, onClose, onSave }: Props) {
  const { say } = useSpeech();
  if (!file) return null;
  const after = (act: (id: string) => void) => () => {
    onDone();
    act(file.id);
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('workbench.close-title', { name: file.name })}</DialogTitle>
          <DialogContent>{say('workbench.close-text')}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onDone}>{say('workbench.cancel')}</Button>
            <Button onClick={after(onClose)}>{say('workbench.close-anyway')}</Button>
            <Button appearance="primary" onClick={after(onSave)}>
              {say('workbench.save-and-close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
