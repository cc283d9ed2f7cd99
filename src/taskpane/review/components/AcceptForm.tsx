import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../checks';
import { LONGEST_NOTE } from '../../../checks';
import { useReview } from '../context';
import { useSpeech } from '../../ui/language';
import { focusNext } from './focusNext';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  /** All of them are accepted, with one note. */
  readonly findings: readonly Finding[];
  readonly report: string | null;
  /** Its cell or paragraph, in words. */
  readonly place: string;
  /** Called when the person gives up; an accepted finding leaves the list by itself. */
  readonly onDone: () => void;
}

/** Why a finding may stand, in the person's words. Enter accepts, Escape gives up. */
export function AcceptForm({ findings, report, place, onDone }: Props) {
  const styles = useStyles();
  const review = useReview();
  const { say } = useSpeech();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className={styles.form}
      aria-label={say('review.accept-label', { place })}
      onSubmit={(event) => {
        event.preventDefault();
        const goOn = focusNext(event.currentTarget);
        void review?.accept(findings, words, report).then(() => window.setTimeout(goOn));
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
      }}
    >
      <Field label={say('review.accept-note')} hint={say('review.accept-hint')} size="small">
        <Input
          ref={input}
          size="small"
          value={words}
          maxLength={LONGEST_NOTE}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {say('review.accept-now')}
        </Button>
        <Button size="small" onClick={onDone}>
          {say('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}
