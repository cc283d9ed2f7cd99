import { Button, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { IndicatorResult } from '../../../scoring';
import type { TableView } from '../../session/state';
import { formatNumber, formatPercent } from '../../ui/format';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import { ratioSuggestions, startingShare } from '../suggestions';

const useStyles = makeStyles({
  bands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  exact: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: { fontSize: tokens.fontSizeBase200 },
  input: { width: '76px' },
  earns: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly view: TableView;
  readonly result: IndicatorResult;
}

/** The share of the points a row earns: one press for each band of the rule set, or an exact percentage. */
export function ShareForm({ view, result }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, pick } = useSpeech();
  const id = useId();
  const [percent, setPercent] = useState(() => Math.round(startingShare(result, view.ruleSet) * 10000) / 100);
  const choose = (ratio: number) => void session.answer(view.key, result.indicator, { kind: 'ratio', ratio });
  const points = result.points?.value ?? null;
  return (
    <>
      <div className={styles.bands}>
        {ratioSuggestions(view.ruleSet).map(({ band, ratio }) => (
          <Button key={band.from} size="small" onClick={() => choose(ratio)}>
            {`${pick(band.name)} ${formatPercent(ratio)}`}
          </Button>
        ))}
      </div>
      <div className={styles.exact}>
        <label className={styles.label} htmlFor={id}>
          {say('pane.share-label')}
        </label>
        <SpinButton
          id={id}
          className={styles.input}
          size="small"
          min={0}
          max={100}
          step={5}
          value={percent}
          incrementButton={{ 'aria-label': say('pane.more') }}
          decrementButton={{ 'aria-label': say('pane.less') }}
          onChange={(_, data) => setPercent(readPercent(data.value ?? null, data.displayValue) ?? percent)}
        />
        <Button size="small" onClick={() => choose(percent / 100)}>
          {say('pane.use-share')}
        </Button>
        {points !== null && (
          <span className={styles.earns}>
            {say('pane.share-earns', { score: formatNumber((points * percent) / 100) })}
          </span>
        )}
      </div>
    </>
  );
}

/** What was stepped to or typed, within 0 and 100; null when it is no number. */
function readPercent(value: number | null, typed: string | undefined): number | null {
  const number = value ?? Number(typed);
  return Number.isFinite(number) ? Math.min(100, Math.max(0, number)) : null;
}
