import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { OPERATOR_SIGNS } from '../../../quantity';
import type { IndicatorResult, Operand } from '../../../scoring';
import type { Answer } from '../../../decisions';
import { formatPercent } from '../../ui/format';
import type { Speech } from '../../ui/language';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly tableKey: string;
  readonly result: IndicatorResult;
  readonly answer: Answer;
}

/** What the person decided about a row, with the way back. */
export function AnswerLine({ tableKey, result, answer }: Props) {
  const styles = useStyles();
  const session = useSession();
  const speech = useSpeech();
  return (
    <div className={styles.line}>
      <CheckmarkCircleRegular aria-hidden="true" />
      <Text size={200}>{answerText(answer, speech)}</Text>
      <Button
        size="small"
        appearance="subtle"
        aria-label={speech.say('pane.take-back-label', { name: result.indicator.name })}
        onClick={() => void session.answer(tableKey, result.indicator, null)}
      >
        {speech.say('pane.take-back')}
      </Button>
    </div>
  );
}

function answerText({ choice }: Answer, { say }: Speech): string {
  if (choice.kind === 'ratio') return say('pane.answered-ratio', { percent: formatPercent(choice.ratio) });
  if (choice.kind === 'parts') return say('pane.answered-parts');
  const write = ({ value, unit }: Operand): string => `${value}${unit ?? ''}`;
  const sides = [
    choice.target &&
      say('pane.read-target-as', {
        reading: `${choice.target.operator ? OPERATOR_SIGNS[choice.target.operator] : ''}${write(choice.target)}`,
      }),
    choice.actual && say('pane.read-actual-as', { reading: write(choice.actual) }),
  ];
  return say('pane.answered-reading', { reading: sides.filter(Boolean).join('，') });
}
