import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tab } from '../ui/screen';
import { TABS } from '../ui/screen';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { useOpenFindings } from '../review/context';
import { lacksReason } from '../session/standing';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly view: TableView;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/**
 * The parts of the work on a table, with how much waits in each. Plain buttons: Fluent's TabList would make the pane's first script a
 * tenth larger.
 */
export function PaneTabs({ view, tab, onTab }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    explain: view.evaluation.indicators.filter(lacksReason).length,
    review: useOpenFindings(view),
  };
  return (
    <nav className={styles.bar} aria-label={say('pane.tabs')}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab ? 'page' : undefined}
          className={mergeClasses(styles.tab, one === tab && styles.chosen)}
          onClick={() => onTab(one)}
        >
          {say(`pane.tab-${one}`)}
          {(counts[one] ?? 0) > 0 && <span className={styles.count}>{counts[one]}</span>}
        </button>
      ))}
    </nav>
  );
}
