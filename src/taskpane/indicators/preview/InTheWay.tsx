import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../../model';
import { cellsBySheet } from '../../session/messages';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalM },
  line: { display: 'block', overflowWrap: 'anywhere' },
});

/** The cells that were changed since they were written: as long as they are, nothing is taken back. */
export function InTheWay({ cells }: { readonly cells: readonly CellRef[] }) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        {say('pane.restore-in-the-way')}
        {cellsBySheet(cells).map((line) => (
          <span key={sayNote(line)} className={styles.line}>
            {sayNote(line)}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
