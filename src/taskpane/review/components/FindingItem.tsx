import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { canRepair, cellOf, keyOfFinding } from '../findings';
import { useSteering } from '../steering';
import { AcceptForm } from './AcceptForm';
import { FindingRow } from './FindingRow';
import { Followers } from './Followers';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  action: { minWidth: 'auto' },
});

interface Props {
  readonly finding: Finding;
  /** The file of the report that it is of; null for one of a table. */
  readonly report: string | null;
  readonly isMarked: boolean;
  readonly isSourced: boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** A finding with what can be done about it: take it as looked at, or see its repair. */
export function FindingItem({ finding, report, onFix, ...row }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isAccepting, setAccepting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAccepting = useRef(false);
  useEffect(() => {
    if (wasAccepting.current && !isAccepting) opener.current?.focus();
    wasAccepting.current = isAccepting;
  }, [isAccepting]);
  const item = useRef<HTMLDivElement>(null);
  const { wanted, taken, isTaken } = useSteering();
  const isWanted = wanted.key === keyOfFinding(finding);
  useEffect(() => {
    if (!isWanted || isTaken(wanted.turn)) return;
    taken(wanted.turn);
    // Asked for from outside of the pane, the focus stays there.
    if (document.hasFocus()) item.current?.querySelector('button')?.focus();
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted, wanted, taken, isTaken]);
  const { place } = finding;
  const where = cellOf(place) ?? say('review.paragraph', { paragraph: place.kind === 'text' ? place.paragraph : 0 });
  return (
    <div ref={item}>
      <FindingRow finding={finding} {...row} />
      <Followers finding={finding} />
      {isAccepting ? (
        <AcceptForm findings={[finding]} report={report} place={where} onDone={() => setAccepting(false)} />
      ) : (
        <div className={styles.actions}>
          <Button
            ref={opener}
            className={styles.action}
            size="small"
            aria-label={say('review.accept-label', { place: where })}
            onClick={() => setAccepting(true)}
          >
            {say('review.accept')}
          </Button>
          {canRepair(finding) && (
            <Button
              className={styles.action}
              size="small"
              aria-label={say('review.mend-label', { place: where })}
              onClick={() => onFix([finding])}
            >
              {say('review.mend')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
