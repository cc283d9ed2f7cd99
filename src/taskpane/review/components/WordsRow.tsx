import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Place, Severity } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { usePane } from '../../ui/paneContext';
import { Hidden } from '../../ui/Hidden';
import { useRowStyles } from './rowStyles';
import { SeverityMark } from './SeverityMark';

interface Props {
  readonly place: Extract<Place, { kind: 'text' }>;
  /** null where it need not be said. */
  readonly severity: Severity | null;
  readonly message: string;
  readonly children: ReactNode;
}

/** A finding in a report: the pane cannot go there, so pressing the row copies the words to search for. */
export function WordsRow({ place: { paragraph, words }, severity, message, children }: Props) {
  const styles = useRowStyles();
  const { outlet } = usePane().ports;
  const { say } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const text = document.createElement('span');
    text.textContent = words;
    setCopied(await outlet.copy(text.outerHTML, words));
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        <span className={styles.head}>
          <span className={styles.link}>{say('review.paragraph', { paragraph })}</span>
          <span className={styles.name}>{say('review.words', { words })}</span>
          {severity && <SeverityMark severity={severity} />}
          {severity && <Hidden>{say(`check.severity-${severity}`)}</Hidden>}
        </span>
        <span>{message}</span>
        {children}
        <span className={styles.link}>{say(isCopied ? 'review.words-copied' : 'review.copy-words')}</span>
      </button>
      <span role="status">{isCopied && <Hidden>{say('review.words-copied')}</Hidden>}</span>
    </>
  );
}
