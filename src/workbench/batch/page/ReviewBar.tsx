import { Button, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { REVIEW_STATES } from '../../../rectification';
import { useStore, useSpeech } from '../../../taskpane/door';
import type { AreaName } from '../../keys/areas';
import type { Batch } from '../batch';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rest: { flexGrow: 1 },
});

interface Props {
  readonly batch: Batch;
  /** The file in front. */
  readonly current: string | null;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Over a file that is under review with others: which one it is, what is decided of it, and the way on. */
export function ReviewBar({ batch, current, onBack, onNext }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { files } = useStore(batch);
  const file = current === null ? undefined : files.find(({ openId }) => openId === current);
  if (!file) return null;
  return (
    <div role="region" aria-label={say('batch.title')} data-area={'review' satisfies AreaName} className={styles.bar}>
      <Text>{say('batch.place', { number: file.key + 1, total: files.length })}</Text>
      <Select
        size="small"
        aria-label={say('batch.state-of', { name: file.name })}
        value={file.state}
        onChange={(_, { value }) => void batch.decide([file.key], REVIEW_STATES.find((one) => one === value) ?? 'open')}
      >
        {REVIEW_STATES.map((state) => (
          <option key={state} value={state}>
            {say(`rectification.state-${state}`)}
          </option>
        ))}
      </Select>
      <span className={styles.rest} />
      <Button size="small" onClick={onBack}>
        {say('batch.back')}
      </Button>
      <Button
        size="small"
        appearance="primary"
        icon={<ArrowRightRegular />}
        title={say('batch.next-hint')}
        onClick={onNext}
      >
        {say('batch.next')}
      </Button>
    </div>
  );
}
