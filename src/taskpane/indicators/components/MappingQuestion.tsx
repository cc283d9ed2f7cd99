import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';

/** Asks to check the columns of a table that was not recognised surely. */
export function MappingQuestion({ onMapping }: { readonly onMapping: () => void }) {
  const { say } = useSpeech();
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>{say('pane.ask-mapping')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onMapping}>
          {say('pane.mapping-button')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
