import { useSpeech } from '../../taskpane/door';
import { Question } from './Question';
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
  return (
    <Question
      title={say('workbench.close-title', { name: file.name })}
      text={say('workbench.close-text')}
      isAlert
      answers={[
        { label: say('workbench.close-anyway'), act: () => onClose(file.id) },
        { label: say('workbench.save-and-close'), act: () => onSave(file.id) },
      ]}
      onDone={onDone}
    />
  );
}
