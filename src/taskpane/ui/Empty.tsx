import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { Form } from '../../layout';
import { useSpeech } from './language';
import { OtherForms } from './OtherForms';
import { useSession } from './paneContext';
import { Plain } from './Plain';

/** No self-evaluation was recognised in the workbook; what stands there instead is named. */
export function Empty({ forms = [] }: { readonly forms?: readonly Form[] }) {
  const session = useSession();
  const { say } = useSpeech();
  return (
    <Plain
      icon={<DocumentSearchRegular />}
      title={say('pane.empty-title')}
      text={forms.length > 0 ? '' : say('pane.empty-hint')}
      action={say('pane.recheck')}
      onAction={() => void session.open()}
    >
      <OtherForms forms={forms} />
    </Plain>
  );
}
