import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import type { ExplainItem } from '../items';
import { keepAsTemplate } from '../keepAsTemplate';
import type { DraftText } from '../text';
import type { Explaining } from '../useExplain';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

interface Props extends Pick<Explaining, 'templates'> {
  readonly evaluation: Evaluation;
  readonly item: ExplainItem;
  readonly draft: DraftText;
  readonly onTemplates: () => void;
}

/** Keeps the text as a template; goes to the list of them. */
export function DraftActions({ templates, evaluation, item, draft, onTemplates }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  return (
    <div className={styles.line}>
      {item.choosers.length === 1 && (
        <Button
          size="small"
          disabledFocusable={draft.text.trim() === ''}
          onClick={() => keepAsTemplate(session, templates, evaluation, item, draft.text)}
        >
          {say('explain.save-template')}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onTemplates}>
        {say('explain.templates')}
      </Button>
    </div>
  );
}
