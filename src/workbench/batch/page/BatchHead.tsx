import { Button, ProgressBar, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { HelpLink, useSpeech } from '../../../taskpane/door';
import type { Batch, BatchState } from '../batch';
import type { BatchRow } from '../rows';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { margin: 0 },
  rest: { flexGrow: 1 },
  progress: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
});

interface Props {
  readonly batch: Batch;
  readonly state: BatchState;
  readonly rows: readonly BatchRow[];
  readonly onClose: () => void;
}

/** How much there is, and how far looking at it has come. */
export function BatchHead({ batch, state, rows, onClose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const total = state.files.length;
  const done = state.files.filter(({ result }) => result !== null).length;
  const sum = (of: keyof BatchRow['counts']): number => rows.reduce((all, { counts }) => all + counts[of], 0);
  const counts = {
    files: total,
    tables: rows.filter(({ sheet }) => sheet !== null).length,
    errors: sum('error'),
    warnings: sum('warning'),
    infos: sum('info'),
    accepted: sum('accepted'),
  };
  return (
    <header>
      <div className={styles.line}>
        <Subtitle2 as="h2" id="batch-title" className={styles.title}>
          {say('batch.title')}
        </Subtitle2>
        <Text className={styles.rest}>{say('batch.counts', counts)}</Text>
        <HelpLink place="batch" />
        <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose}>
          {say('batch.close')}
        </Button>
      </div>
      {done < total && (
        <div className={styles.progress}>
          <Text role="status">
            {state.isRunning ? say('batch.progress', { done, total }) : say('batch.stopped', { count: total - done })}
          </Text>
          <ProgressBar
            className={styles.bar}
            value={done}
            max={total}
            aria-label={say('batch.progress', { done, total })}
          />
          {state.isRunning ? (
            <Button size="small" onClick={() => batch.stop()}>
              {say('batch.stop')}
            </Button>
          ) : (
            <Button size="small" onClick={() => void batch.run()}>
              {say('batch.go-on')}
            </Button>
          )}
        </div>
      )}
      {state.isKeepingRefused && <Text role="alert">{say('batch.not-kept')}</Text>}
    </header>
  );
}
