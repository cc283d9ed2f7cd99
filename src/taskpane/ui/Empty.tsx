import { DocumentSearchRegular } from '@fluentui/react-icons';
import { useSpeech } from './language';
import { useSession } from './paneContext';
import { Plain } from './Plain';

/** Nothing was recognised in the workbook. */
export function Empty() {
  const session = useSession();
  const { say } = useSpeech();
  return (
    <Plain
      icon={<DocumentSearchRegular />}
      title={say('pane.empty-title')}
      text={say('pane.empty-hint')}
      action={say('pane.recheck')}
      onAction={() => void session.open()}
    />
  );
}
