import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { IndicatorResult } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import type { TableView } from '../../session/state';
import { readingSuggestions } from '../suggestions';
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

/**
 * The answers to an open row: readings that the text itself suggests, then the share to judge. Where words are judged the share is
 * the way and stands open; elsewhere correcting the cell comes first, and the share waits behind a button.
 */
export function AnswerBox({ view, result }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const [isOpen, setOpen] = useState(result.status === 'qualitative');
  return (
    <div className={styles.box} role="group" aria-label={`${say('pane.answer')} · ${result.indicator.name}`}>
      {readingSuggestions(result).map(({ label, choice }) => (
        <Button
          key={sayNote(label)}
          size="small"
          onClick={() => void session.answer(view.key, result.indicator, choice)}
        >
          {sayNote(label)}
        </Button>
      ))}
      {isOpen ? (
        <ShareForm view={view} result={result} />
      ) : (
        <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} onClick={() => setOpen(true)}>
          {say('pane.judge-share')}
        </Button>
      )}
    </div>
  );
}
