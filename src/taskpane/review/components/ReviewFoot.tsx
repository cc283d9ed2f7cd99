import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../checks';
import { FootBar } from '../../ui/FootBar';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import { RestoreButton } from '../../ui/RestoreButton';
import type { ListContent } from '../exportList';
import { useRepairCount } from '../useRepairCount';
import { ExportMenu } from './ExportMenu';

interface Props {
  readonly content: ListContent;
  /** What a file of the list is called, without its ending. */
  readonly name: string;
  readonly fixable: readonly Finding[];
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onPreview: () => void;
}

/** What can be done with all findings: fix those that we can, hand them on. */
export function ReviewFoot({ content, name, fixable, onFix, onPreview }: Props) {
  const { say } = useSpeech();
  const { busy } = usePaneState();
  const count = useRepairCount(fixable);
  return (
    <FootBar label={say('pane.actions')}>
      {fixable.length > 0 && (
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => onFix(fixable)}>
          {count === null ? say('review.mend-counting') : say('review.mend-all', { count })}
        </Button>
      )}
      <ExportMenu content={content} name={name} isPrimary={fixable.length === 0} onPreview={onPreview} />
      <RestoreButton />
    </FootBar>
  );
}
