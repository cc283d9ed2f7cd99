import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import { CHECKS, LONGEST_NOTE } from '../../../checks';
import { useSpeech } from '../../../taskpane/door';
import type { KindOfFinding } from '../batch';
import type { BatchFile, OpenKind } from '../rows';
import { openKinds } from '../rows';

interface Props {
  /** The files that are listed. */
  readonly files: readonly BatchFile[];
  readonly onAccept: (kind: KindOfFinding, title: string, words: string) => void;
  readonly onCancel: () => void;
}

const idOf = ({ check, severity }: KindOfFinding): string => `${check} ${severity}`;

/** Asks which kind of finding is accepted in all files, and why. */
export function AcceptKind({ files, onAccept, onCancel }: Props) {
  const { say } = useSpeech();
  const kinds = openKinds(files);
  const [chosen, setChosen] = useState(kinds[0] ? idOf(kinds[0]) : '');
  const [words, setWords] = useState('');
  const kind = kinds.find((one) => idOf(one) === chosen);
  const titleOf = ({ check }: OpenKind): string => {
    const known = CHECKS.find(({ name }) => name === check);
    return known ? say(known.title) : check;
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('batch.accept-title', { files: files.length })}</DialogTitle>
          <DialogContent>
            <p>{kinds.length === 0 ? say('batch.accept-none') : say('batch.accept-text')}</p>
            {kinds.length > 0 && (
              <>
                <Field label={say('batch.accept-kind')}>
                  <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
                    {kinds.map((one) => (
                      <option key={idOf(one)} value={idOf(one)}>
                        {say('batch.accept-choice', {
                          title: titleOf(one),
                          severity: say(`check.severity-${one.severity}`),
                          count: one.count,
                          files: one.files,
                        })}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={say('batch.accept-note')}>
                  <Input value={words} maxLength={LONGEST_NOTE} onChange={(_, { value }) => setWords(value)} />
                </Field>
              </>
            )}
          </DialogContent>
          <DialogActions>
            {kind && (
              <Button appearance="primary" onClick={() => onAccept(kind, titleOf(kind), words)}>
                {say('batch.accept-do', { count: kind.count })}
              </Button>
            )}
            <Button onClick={onCancel}>{say('batch.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
