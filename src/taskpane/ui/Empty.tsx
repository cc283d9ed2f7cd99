import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { Form } from '../../layout';
import { formSentence } from '../../layout';
import { useSpeech } from './language';
import { useSession } from './paneContext';
import { Plain } from './Plain';

/** No self-evaluation was recognised in the workbook; what stands there instead is named. */
export function Empty({ forms = [] }: { readonly forms?: readonly Form[] }) {
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const named = forms.map((form) => `${form.sheet}：${sayNote(formSentence(form))}`);
  return (
    <Plain
      icon={<DocumentSearchRegular />}
      title={say('pane.empty-title')}
      text={named.length > 0 ? named.join('\n') : say('pane.empty-hint')}
      action={say('pane.recheck')}
      onAction={() => void session.open()}
    />
  );
}
