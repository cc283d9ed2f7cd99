import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { countSeverities } from '../findings';
import type { Shown } from '../useShownFindings';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
  },
});

interface Props {
  /** Open findings, those of reports among them, of every severity. */
  readonly findings: readonly Finding[];
  /** How many tables the workbook has. */
  readonly tables: number;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** What of the findings is shown: which severity, which tables. */
export function ReviewTop({ findings, tables, shown, onShow }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.top}>
      <SeverityFilter
        counts={countSeverities(findings)}
        chosen={shown.severity}
        onChoose={(severity) => onShow({ ...shown, severity })}
      />
      {tables > 1 && (
        <Switch
          checked={shown.isAll}
          label={say('review.all-tables', { count: tables })}
          onChange={(_, { checked }) => onShow({ ...shown, isAll: checked })}
        />
      )}
    </div>
  );
}
