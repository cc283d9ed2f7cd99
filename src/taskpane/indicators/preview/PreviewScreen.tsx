import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ChangeList } from './ChangeList';
import { FootBar } from '../../ui/FootBar';
import { PreviewTotal } from './PreviewTotal';
import { SkippedList } from './SkippedList';
import { ScreenHead } from '../../ui/ScreenHead';
import { WriteSettings } from '../../settings/components/WriteSettings';
import { formatRange } from '../../../model';
import { NOTHING } from '../../session/writePlan';
import { countCells } from '../../session/journal';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  text: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** What will be written, cell by cell, before it is; and what is left alone. */
export default function PreviewScreen({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const { preview, busy } = usePaneState();
  const plan = preview?.plan ?? NOTHING;
  const { changes } = plan;
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
      <ScreenHead title={say('pane.preview-title')} onBack={leave} />
      <main>
        {preview?.scores && <WriteSettings scores={preview.scores} />}
        {busy === 'reading' && changes.length === 0 ? (
          <Spinner className={styles.text} size="small" label={say('pane.preview-loading')} />
        ) : (
          changes.length === 0 && <Text className={styles.text}>{say('pane.nothing-changes')}</Text>
        )}
        {plan.after?.map((evaluation) => (
          <PreviewTotal key={formatRange(evaluation.table.range) + evaluation.table.sheet} evaluation={evaluation} />
        ))}
        <ChangeList plan={plan} />
        <SkippedList skipped={plan.skipped} />
      </main>
      <FootBar label={say('pane.actions')}>
        <Button appearance="primary" disabled={busy !== null || changes.length === 0} onClick={() => void write()}>
          {count > 0 ? say('pane.will-write', { count }) : say('pane.write-rest')}
        </Button>
        <Button onClick={leave}>{say('pane.cancel')}</Button>
      </FootBar>
    </>
  );
}
