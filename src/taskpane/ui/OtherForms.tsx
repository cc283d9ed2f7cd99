import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Form } from '../../layout';
import { formName, formSentence } from '../../layout';
import { useSpeech } from './language';
import { usePaneState, useSession } from './paneContext';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  words: { overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/**
 * The other forms of the budget cycle on the sheets, by their names: nothing is done with them. One whose columns and title contradict
 * each other is asked about, with both readings; what was said can be taken back.
 */
export function OtherForms({ forms }: { readonly forms: readonly Form[] }) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  if (forms.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say('pane.other-forms')}>
      {forms.map((form) => (
        <li key={`${form.sheet}!${form.headerRow}`} className={styles.item}>
          <Text size={200} className={styles.words}>
            {say('pane.form-on-sheet', { sheet: form.sheet, form: sayNote(formSentence(form)) })}
          </Text>
          {form.readings.length > 1 && <Answers form={form} />}
        </li>
      ))}
    </ul>
  );
}

function Answers({ form }: { readonly form: Form }) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { busy } = usePaneState();
  const answers = form.isAsked ? form.readings : [];
  return (
    <span className={styles.answers} role="group" aria-label={say('pane.which-form', { sheet: form.sheet })}>
      {answers.map((kind) => (
        <Button
          key={kind}
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void session.correctForm(form, kind)}
        >
          {sayNote(formName(kind))}
        </Button>
      ))}
      {!form.isAsked && (
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.correctForm(form, null)}>
          {say('pane.take-back')}
        </Button>
      )}
    </span>
  );
}
