import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import { totalNote } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import { TotalState } from '../../ui/TotalState';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: 'tabular-nums' },
  open: { color: tokens.colorNeutralForeground3 },
  why: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly evaluation: Evaluation;
  readonly onPreview: () => void;
}

/** The total that the table shows or will show, with its grade, and how it stands to the rules. While rows are open: what is known. */
export function TotalLine({ evaluation, onPreview }: Props) {
  const styles = useStyles();
  const { sayNote } = useSpeech();
  const { total } = evaluation;
  const { grade, isOpen } = total.shown;
  const said = totalNote(total);
  return (
    <div className={styles.line}>
      <Text size={isOpen ? 500 : 800} weight="semibold" className={mergeClasses(styles.score, isOpen && styles.open)}>
        {said && sayNote(said)}
      </Text>
      {grade !== null && (
        <Badge size="large" shape="rounded" appearance="filled" color="brand">
          {grade}
        </Badge>
      )}
      <TotalState evaluation={evaluation} onRules={onPreview} />
      {total.why && !isOpen && (
        <Text size={200} className={styles.why}>
          {sayNote(total.why)}
        </Text>
      )}
    </div>
  );
}
