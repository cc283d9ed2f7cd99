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
import type { Batch, KindOfFinding } from '../batch';
import type { BatchFile, OpenKind } from '../rows';
import { openKinds } from '../rows';

interface Props {
  /** The files that are listed. */
  readonly files: readonly BatchFile[];
  /** What was accepted here in them and can be taken back. */
  readonly here: ReturnType<Batch['withdrawable']>;
  readonly onAccept: (kind: KindOfFinding, title: string, words: string) => void;
  readonly onWithdraw: (kind: KindOfFinding, title: string) => void;
  readonly onCancel: () => void;
}

const idOf = ({ check, severity }: KindOfFinding): string => `${check} ${severity}`;

/** Asks which kind of finding is accepted in all files, and why. */
export function AcceptKind({ files, here, onAccept, onWithdraw, onCancel }: Props) {
  const { say } = useSpeech();
  const kinds = openKinds(files);
  const [chosen, setChosen] = useState(kinds[0] ? idOf(kinds[0]) : '');
  const [words, setWords] = useState('');
  const kind = kinds.find((one) => idOf(one) === chosen);
  const titleOf = useTitles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('batch.accept-title', { files: files.length })}</DialogTitle>
          <DialogContent>
            <p>{kinds.length === 0 ? say('batch.accept-none') : say('batch.accept-text')}</p>
            {kinds.length > 0 && (
              <KindForm kinds={kinds} chosen={chosen} words={words} onChoose={setChosen} onWords={setWords} />
            )}
            {here.map((one) => (
              <p key={idOf(one)}>
                {say('batch.accepted', { title: titleOf(one), count: one.count })}{' '}
                <Button size="small" onClick={() => onWithdraw(one, titleOf(one))}>
                  {say('batch.undo')}
                </Button>
              </p>
            ))}
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

function useTitles(): (kind: KindOfFinding) => string {
  const { say } = useSpeech();
  return ({ check }) => {
    const known = CHECKS.find(({ name }) => name === check);
    return known ? say(known.title) : check;
  };
}

interface KindFormProps {
  readonly kinds: readonly OpenKind[];
  readonly chosen: string;
  readonly words: string;
  readonly onChoose: (kind: string) => void;
  readonly onWords: (words: string) => void;
}

/** Which kind, and why. */
function KindForm({ kinds, chosen, words, onChoose, onWords }: KindFormProps) {
  const { say } = useSpeech();
  const titleOf = useTitles();
  return (
    <>
      <Field label={say('batch.accept-kind')}>
        <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
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
        <Input value={words} maxLength={LONGEST_NOTE} onChange={(_, { value }) => onWords(value)} />
      </Field>
    </>
  );
}
