import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../checks';
import { SEVERITIES } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  list: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  button: {
    minWidth: 'auto',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many findings there are of each severity; pressing one shows those alone. */
export function SeverityFilter({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.list} role="group" aria-label={say('review.filter')}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          appearance="subtle"
          checked={chosen === severity}
          disabled={counts[severity] === 0 && chosen !== severity}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          <SeverityMark severity={severity} />
          {say(`check.severity-${severity}`)}
          <span className={styles.count}>{counts[severity]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
