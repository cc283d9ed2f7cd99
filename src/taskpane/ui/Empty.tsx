import { Button, Text } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { Form } from '../../layout';
import { useSpeech } from './language';
import { HelpLink } from './HelpLink';
import { OtherForms } from './OtherForms';
import { useSession } from './paneContext';
import { Plain } from './Plain';

interface Props {
  readonly forms?: readonly Form[];
  /** Lets the person point out the table; absent while that is not known. */
  readonly onPoint?: () => void;
}

/** No self-evaluation was recognised in the workbook; what stands there instead is named. */
export function Empty({ forms = [], onPoint }: Props) {
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
      {onPoint && <Button onClick={onPoint}>{say('pointing.open')}</Button>}
      <Text>{say('help.what-this-is')}</Text>
      <HelpLink place="start">{say('help.first-steps')}</HelpLink>
    </Plain>
  );
}
