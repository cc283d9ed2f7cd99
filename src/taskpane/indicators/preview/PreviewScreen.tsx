import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ChangeList } from './ChangeList';
import { FootBar } from '../../ui/FootBar';
import { PreviewTotal } from './PreviewTotal';
import { InTheWay } from './InTheWay';
import { SkippedList } from './SkippedList';
import { ScreenHead } from '../../ui/ScreenHead';
import { WriteSettings } from '../../settings/components/WriteSettings';
import { formatRange } from '../../../model';
import { NOTHING } from '../../session/writePlan';
import { countCells } from '../../session/journal';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  warning: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    overflowWrap: 'anywhere',
  },
  text: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** Before there is one, and after it was left. */
const NO_PREVIEW = { plan: NOTHING, scores: null, isRestore: false };

/** What will be written or taken back, cell by cell, before it is; and what is left alone, or forbids it. */
export default function PreviewScreen({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { preview, busy } = usePaneState();
  const { plan, scores, isRestore } = preview ?? NO_PREVIEW;
  const { changes, inTheWay = [], warnings = [] } = plan;
  const count = countCells(changes);
  const leave = () => {
    session.closePreview();
    onBack();
  };
  const write = async () => {
    await session.write();
    if (session.state().preview === null) onBack();
  };
  return (
    <>
      <ScreenHead
        title={say(isRestore ? 'pane.restore-title' : 'pane.preview-title')}
        onBack={leave}
        help={isRestore ? 'restore' : 'preview'}
      />
      <main>
        {scores && <WriteSettings scores={scores} />}
        {busy === 'reading' && changes.length === 0 ? (
          <Spinner className={styles.text} size="small" label={say('pane.preview-loading')} />
        ) : (
          changes.length === 0 && <Text className={styles.text}>{say('pane.nothing-changes')}</Text>
        )}
        {plan.after?.map((evaluation) => (
          <PreviewTotal key={formatRange(evaluation.table.range) + evaluation.table.sheet} evaluation={evaluation} />
        ))}
        {warnings.map((warning) => (
          <Text key={JSON.stringify(warning)} role="note" className={styles.warning}>
            {sayNote(warning)}
          </Text>
        ))}
        {inTheWay.length > 0 && <InTheWay cells={inTheWay} />}
        <ChangeList plan={plan} />
        <SkippedList skipped={plan.skipped} />
      </main>
      <FootBar label={say('pane.actions')}>
        <Button
          appearance="primary"
          disabled={busy !== null || changes.length === 0 || inTheWay.length > 0}
          onClick={() => void write()}
        >
          {say(actionOf(isRestore, count), { count })}
        </Button>
        <Button onClick={leave}>{say('pane.cancel')}</Button>
      </FootBar>
    </>
  );
}

/** What the button says that does it. */
function actionOf(isRestore: boolean, cells: number) {
  if (isRestore) return cells > 0 ? 'pane.will-restore' : 'pane.restore';
  return cells > 0 ? 'pane.will-write' : 'pane.write-rest';
}
