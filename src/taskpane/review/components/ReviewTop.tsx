import { makeStyles, SearchBox, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';
import type { Shown } from '../filter';
import { isNarrowed } from '../filter';
import { countSeverities, groupFindings } from '../findings';
import type { ShownFindings } from '../useShownFindings';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
  },
  search: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  choice: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  count: { flexBasis: '100%', color: tokens.colorNeutralForeground3 },
});

/** From so many findings on searching is quicker than looking. */
const MANY = 10;

interface Props {
  readonly findings: ShownFindings;
  /** How many tables the workbook has. */
  readonly tables: number;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** What of the findings is shown: which severity, which check, which sheet, which words. */
export function ReviewTop({ findings, tables, shown, onShow }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { open, counted, listed } = findings;
  return (
    <div className={styles.top}>
      <SeverityFilter
        counts={countSeverities(counted)}
        chosen={shown.severity}
        onChoose={(severity) => onShow({ ...shown, severity })}
      />
      {tables > 1 && (
        <Switch
          checked={shown.isAll}
          label={say('review.all-tables', { count: tables })}
          onChange={(_, { checked }) => onShow({ ...shown, isAll: checked, sheet: null })}
        />
      )}
      {(open.length >= MANY || isNarrowed(shown)) && (
        <>
          <SearchBox
            className={styles.search}
            size="small"
            value={shown.words}
            placeholder={say('review.search')}
            aria-label={say('review.search')}
            onChange={(_, { value }) => onShow({ ...shown, words: value })}
          />
          <Choices findings={findings} shown={shown} onShow={onShow} />
        </>
      )}
      <Text size={200} className={styles.count} role="status">
        {isNarrowed(shown) && say('review.narrowed', { count: listed.length })}
      </Text>
    </div>
  );
}

/** The checks and the sheets that findings are of. */
function Choices({ findings: { open }, shown, onShow }: Omit<Props, 'tables'>) {
  const styles = useStyles();
  const { say } = useSpeech();
  const checks = groupFindings(open).map(({ check, title, findings }) => ({
    value: check,
    name: say('review.choice', { name: title ? say(title) : check, count: findings.length }),
  }));
  const sheets = new Set(open.flatMap(({ place }) => (place.kind === 'cell' ? [place.sheet] : [])));
  const choice = (
    label: string,
    value: string | null,
    options: readonly { readonly value: string; readonly name: string }[],
    onChoose: (value: string | null) => void,
  ) => (
    <Select
      className={styles.choice}
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChoose(chosen === '' ? null : chosen)}
    >
      <option value="">{label}</option>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.name}
        </option>
      ))}
    </Select>
  );
  return (
    <>
      {choice(say('review.every-check'), shown.check, checks, (check) => onShow({ ...shown, check }))}
      {(sheets.size > 1 || shown.sheet !== null) &&
        choice(
          say('review.every-sheet'),
          shown.sheet,
          [...sheets].map((name) => ({ value: name, name })),
          (sheet) => onShow({ ...shown, sheet }),
        )}
    </>
  );
}
