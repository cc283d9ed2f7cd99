import { Button } from '@fluentui/react-components';
import type { RuleSet } from '../../../rules';
import { note } from '../../../texts/note';
import { FootBar } from '../../ui/FootBar';
import { handOver } from '../../ui/handOver';
import { JsonFileButton } from '../../ui/JsonFileButton';
import { useSpeech } from '../../ui/language';
import { usePane, usePaneState } from '../../ui/paneContext';
import { textOf } from '../ruleFile';

interface Props {
  /** The set that is shown. */
  readonly ruleSet: RuleSet;
  /** Whether the table is scored by it already. */
  readonly isUsed: boolean;
  /** It is neither of the program nor kept yet. */
  readonly isNew: boolean;
  /** Whether the workbook keeps it for the person. */
  readonly isKept: boolean;
  readonly onUse: () => void;
  readonly onCancel: () => void;
  readonly onFile: (file: File) => void;
}

/** What can be done with the set that is shown. The buttons stay where they are, so that the focus is never lost. */
export function RulesFoot({ ruleSet, isUsed, isNew, isKept, onUse, onCancel, onFile }: Props) {
  const { session, ports } = usePane();
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const download = () =>
    handOver(session, ports.outlet, {
      name: say('rules-screen.file', { id: ruleSet.id }),
      text: textOf(ruleSet),
      copied: note('rules-screen.copied'),
    });
  return (
    <FootBar label={say('rules-screen.actions')}>
      <Button appearance="primary" disabledFocusable={isUsed || busy !== null} onClick={onUse}>
        {say(isNew ? 'rules-screen.keep' : 'rules-screen.use')}
      </Button>
      <Button disabledFocusable={isUsed} onClick={onCancel}>
        {say('rules-screen.cancel')}
      </Button>
      <Button onClick={() => void download()}>{say('rules-screen.export')}</Button>
      <JsonFileButton label={say('rules-screen.import')} onFile={onFile} />
      {isKept && (
        <Button disabledFocusable={busy !== null} onClick={() => void session.dropRuleSet(ruleSet.id)}>
          {say('rules-screen.drop')}
        </Button>
      )}
    </FootBar>
  );
}
