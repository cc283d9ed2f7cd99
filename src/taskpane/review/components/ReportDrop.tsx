import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useReview } from '../context';
import type { Refused } from '../reports';
import { readFiles } from '../files';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0 },
  kinds: { display: 'block', color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0 },
  input: { display: 'none' },
});

/** Where reports are put beside the table: dropped (the whole tab takes them), or chosen. */
export function ReportDrop({ refused }: { readonly refused: readonly Refused[] }) {
  const styles = useStyles();
  const review = useReview();
  const { say, sayNote } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div className={styles.area}>
        <span className={styles.text}>
          {say('review.report-drop')}
          <span className={styles.kinds}>{say('review.report-kinds')}</span>
        </span>
        <Button ref={button} className={styles.button} size="small" onClick={() => input.current?.click()}>
          {say('review.report-choose')}
        </Button>
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          accept=".docx,.txt,.md"
          tabIndex={-1}
          aria-hidden
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            // Excel gives the focus to the sheet after a file was chosen.
            button.current?.focus();
            void readFiles(files).then((read) => review?.addReports(read));
          }}
        />
      </div>
      {refused.map(({ name, why }) => (
        <MessageBar key={name} intent="error" layout="multiline">
          <MessageBarBody>{say('review.report-refused', { name, reason: sayNote(why) })}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
