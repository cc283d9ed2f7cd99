import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, PinRegular } from '@fluentui/react-icons';
import type { IndicatorResult } from '../../../scoring';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  line: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly result: IndicatorResult;
  readonly isFixed: boolean;
}

/** Whether the score that is written for the row follows it, or stays as it is judged now; nothing where there is none to write. */
export function RowFollowing({ result: { basis, score, points }, isFixed }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (basis === null || score === null || points === null) return null;
  return (
    <span className={styles.line}>
      {isFixed ? <PinRegular aria-hidden /> : <ArrowSyncRegular aria-hidden />}
      {say(isFixed ? 'pane.row-fixed' : 'pane.row-live')}
    </span>
  );
}
