import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Form } from '../../../layout';
import { useSpeech } from '../../ui/language';
import { OtherForms } from '../../ui/OtherForms';

const useStyles = makeStyles({
  named: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly forms: readonly Form[];
}

/** Columns and title contradict each other, whether that was answered or not. */
export const isAskedOrSaid = ({ readings }: Form): boolean => readings.length > 1;

/** The forms of which a person has to say, or said, which they are. */
export function AskedForms({ forms }: Props) {
  if (forms.length === 0) return null;
  return (
    <MessageBar intent={forms.some(({ isAsked }) => isAsked) ? 'warning' : 'info'} layout="multiline" shape="square">
      <MessageBarBody>
        <OtherForms forms={forms} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** The other forms of the budget cycle that stand beside the table. */
export function NamedForms({ forms }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (forms.length === 0) return null;
  return (
    <section className={styles.named} aria-label={say('pane.other-forms')}>
      <h2 className={styles.title}>{say('pane.other-forms')}</h2>
      <OtherForms forms={forms} />
    </section>
  );
}
