import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSpeech } from '../../taskpane/door';
import type { WorkbenchState } from './state';

interface Props {
  readonly state: Pick<WorkbenchState, 'files' | 'isKeepingRefused'>;
}

/** Says, as long as it is so, that leaving the page would lose work: no message of another action takes its place. */
export function KeepingBar({ state }: Props) {
  const { say } = useSpeech();
  const file = state.files.find(({ isUnkept }) => isUnkept);
  if (!file && !state.isKeepingRefused) return null;
  return (
    <MessageBar intent={file ? 'error' : 'warning'} politeness={file ? 'assertive' : 'polite'}>
      <MessageBarBody>
        {file ? say('workbench.not-kept', { name: file.name }) : say('workbench.no-keeping')}
      </MessageBarBody>
    </MessageBar>
  );
}
