import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { AcceptedFinding } from '../../../checks';
import { useReview } from '../context';
import { useSpeech } from '../../ui/language';
import { cellOf, keyOfFinding } from '../findings';
import { FindingRow } from './FindingRow';
import { focusNext } from './focusNext';
import { Fold } from './Fold';
import { useListStyles } from '../../ui/listStyles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { minWidth: 0, overflowWrap: 'anywhere' },
  mark: { display: 'inline-flex', fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly accepted: readonly AcceptedFinding[];
}

/** What was taken as looked at, closed at first, with the notes and the way back. */
export function AcceptedGroup({ accepted }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const review = useReview();
  const { say } = useSpeech();
  if (accepted.length === 0) return null;
  const mark = (
    <span className={styles.mark} aria-hidden="true">
      <CheckmarkCircleRegular />
    </span>
  );
  return (
    <Fold mark={mark} title={say('review.accepted', { count: accepted.length })} isOpenAtFirst={false}>
      <ul className={lists.list}>
        {accepted.map(({ finding, acceptance }) => {
          const { place } = finding;
          const paragraph = place.kind === 'text' ? place.paragraph : 0;
          const where = cellOf(place) ?? say('review.paragraph', { paragraph });
          return (
            <li key={keyOfFinding(finding)}>
              <FindingRow finding={finding} isMarked isSourced={false} />
              <div className={styles.line}>
                <span className={styles.note}>
                  {acceptance.note !== '' && say('review.accepted-note', { note: acceptance.note })}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say('review.withdraw-label', { place: where })}
                  onClick={({ currentTarget }) => {
                    const goOn = focusNext(currentTarget);
                    void review?.withdraw(acceptance).then(() => window.setTimeout(goOn));
                  }}
                >
                  {say('review.withdraw')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
