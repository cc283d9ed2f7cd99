import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import { totalNote } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import { TotalState } from '../../ui/TotalState';

const useStyles = makeStyles({
  total: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

/** The total of one table as it will be once the preview is written. */
export function PreviewTotal({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const said = totalNote(evaluation.total);
  if (said === null) return null;
  const sheet = evaluation.table.sheet;
  return (
    <div className={styles.total}>
      <Text weight="semibold">{say('pane.preview-total', { sheet, total: sayNote(said) })}</Text>
      <TotalState evaluation={evaluation} />
    </div>
  );
}
