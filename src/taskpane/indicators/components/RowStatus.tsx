import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../../scoring';
import { outdatedNote } from '../../../scoring';
import type { Speech } from '../../ui/language';
import { useSpeech } from '../../ui/language';
import { lacksReason, needsHand, standingOf } from '../../session/standing';
import { StandingMark } from '../../ui/StandingMark';

const useStyles = makeStyles({
  status: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  loud: { color: tokens.colorNeutralForeground1 },
});

/** How the row stands in a word, and why where there is something to say. A plainly met row says nothing: its bar is enough. */
export function RowStatus({ result }: { readonly result: IndicatorResult }) {
  const styles = useStyles();
  const speech = useSpeech();
  const standing = standingOf(result);
  const text = statusText(result, speech);
  if (text === '') return null;
  const isLoud = needsHand(result);
  return (
    <span className={mergeClasses(styles.status, isLoud ? styles.loud : styles.quiet)}>
      <StandingMark standing={standing} />
      <span>{text}</span>
    </span>
  );
}

function statusText(result: IndicatorResult, speech: Speech): string {
  const outdated = outdatedNote(result);
  return [standingText(result, speech), outdated ? speech.sayNote(outdated) : ''].filter(Boolean).join(' ');
}

function standingText(result: IndicatorResult, { say, sayNote }: Speech): string {
  const standing = standingOf(result);
  const why = result.why ? sayNote(result.why) : '';
  if (standing === 'under' || standing === 'over') {
    return say(lacksReason(result) ? `pane.${standing}-unexplained` : `pane.${standing}`);
  }
  if (standing === 'left-out') return say('pane.left-out');
  if (standing === 'unsure' && why === '') return say('pane.unsure');
  return why;
}
