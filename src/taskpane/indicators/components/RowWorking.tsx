import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { IndicatorResult } from '../../../scoring';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';

const RowRule = lazy(() => import(/* webpackChunkName: "rules" */ './RowRule'));

const useStyles = makeStyles({
  working: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: {
    // Large enough to be hit with a finger.
    minHeight: '24px',
    alignContent: 'center',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  readonly view: Pick<TableView, 'workings'>;
  readonly result: IndicatorResult;
}

/** How the score of a row comes about, in one line; opened, the rule by which it went and where that stands. */
export function RowWorking({ view, result }: Props) {
  const styles = useStyles();
  const { sayNote } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const working = view.workings.get(result.indicator.row);
  if (!working) return null;
  return (
    <details className={styles.working} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.line}>{sayNote(working.says)}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <RowRule rule={working.rule} ruleSet={result.ruleSet} />
        </Suspense>
      )}
    </details>
  );
}
