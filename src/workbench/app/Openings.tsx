import {
  Body1Strong,
  Button,
  Caption1,
  ProgressBar,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useSpeech } from '../../taskpane/door';
import { STEPS } from '../file/protocol';
import type { OpeningView } from './state';

const useStyles = makeStyles({
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { backgroundColor: tokens.colorBackgroundOverlay },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '360px',
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

interface Props {
  readonly openings: readonly OpeningView[];
  readonly onCancel: (id: string) => void;
  /** Other files are shown behind. */
  readonly isOver: boolean;
}

/** The files that are being opened, how far they are, and a way to stop. */
export function Openings({ openings, onCancel, isOver }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={mergeClasses(styles.cover, isOver && styles.over)}>
      {openings.map(({ id, name, step }) => (
        <div key={id} className={styles.card} role="status">
          <Body1Strong>{say('workbench.opening', { name })}</Body1Strong>
          <ProgressBar
            value={STEPS.indexOf(step) + 0.5}
            max={STEPS.length}
            aria-label={say('workbench.opening', { name })}
          />
          <div className={styles.row}>
            <Caption1>{say(`workbench.step-${step}`)}</Caption1>
            <Button size="small" onClick={() => onCancel(id)}>
              {say('workbench.cancel')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
