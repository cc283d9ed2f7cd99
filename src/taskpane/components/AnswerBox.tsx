import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../scoring/evaluation';
import { useSpeech } from '../ui/language';
import { useSession } from '../ui/session';
import type { TableView } from '../session/state';
import { readingSuggestions } from '../view/suggestions';
import { ShareForm } from './ShareForm';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

interface Props {
  readonly view: TableView;
  readonly result: IndicatorResult;
}

/** The answers to an open row: readings that the text itself suggests, then a share to judge. */
export function AnswerBox({ view, result }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, tell } = useSpeech();
  return (
    <div className={styles.box} role="group" aria-label={`${say('pane.answer')} · ${result.indicator.name}`}>
      {readingSuggestions(result).map(({ label, choice }) => (
        <Button key={tell(label)} size="small" onClick={() => void session.answer(view.key, result.indicator, choice)}>
          {tell(label)}
        </Button>
      ))}
      <ShareForm view={view} result={result} />
    </div>
  );
}
