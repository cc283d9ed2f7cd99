import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { IndicatorResult } from '../../../scoring';
import { canBeOverridden } from '../../../scoring';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';

const OverrideForm = lazy(() => import(/* webpackChunkName: "override" */ './OverrideForm'));
const LapsedLine = lazy(() => import(/* webpackChunkName: "override" */ './LapsedLine'));

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly view: TableView;
  readonly result: IndicatorResult;
}

/** What a person set for a row in place of the rules, with the way back; else the way to set it. */
export function RowOverride({ view, result }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { indicator, override, lapsed } = result;
  const { name } = indicator;
  if (override || lapsed) {
    return (
      <div className={styles.line}>
        {lapsed && (
          <Suspense fallback={null}>
            <LapsedLine lapsed={lapsed} />
          </Suspense>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('row-override.take-back-label', { name })}
          onClick={() => void session.override(view.key, indicator, null)}
        >
          {say('pane.take-back')}
        </Button>
      </div>
    );
  }
  if (!canBeOverridden(result)) return null;
  if (isOpen) {
    return (
      <Suspense fallback={<Text className={styles.line}>…</Text>}>
        <OverrideForm view={view} result={result} onDone={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say('row-override.open-label', { name })}
        onClick={() => setOpen(true)}
      >
        {say('row-override.open')}
      </Button>
    </div>
  );
}
