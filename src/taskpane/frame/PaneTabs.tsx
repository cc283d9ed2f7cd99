import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { Tab } from '../ui/screen';
import { TABS } from '../ui/screen';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { Hidden } from '../ui/Hidden';
import { useSteps } from './steps';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    // English words do not fit side by side in the narrowest pane.
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // The narrowest pane, of a Mac: five steps side by side.
    '@media (max-width: 369px)': {
      paddingLeft: tokens.spacingHorizontalXXS,
      paddingRight: tokens.spacingHorizontalXXS,
      fontSize: tokens.fontSizeBase200,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  count: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorStatusWarningForeground2,
  },
  done: { verticalAlign: 'text-bottom', color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly view: TableView;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/**
 * The guided line: the steps of the work on a table, with how much waits in each, or that it is done. Plain buttons: Fluent's TabList
 * would make the pane's first script a tenth larger.
 */
export function PaneTabs({ view, tab, onTab }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const steps = useSteps(view);
  return (
    <nav className={styles.bar} aria-label={say('guide.steps')}>
      {TABS.map((one, index) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab ? 'step' : undefined}
          className={mergeClasses(styles.step, one === tab && styles.chosen)}
          onClick={() => onTab(one)}
        >
          <span className={styles.number}>{index + 1}</span> {say(`guide.step-${one}`)}
          {steps[one].count > 0 && (
            <>
              {' '}
              <span className={styles.count}>{steps[one].count}</span> <Hidden>{say('guide.waiting')}</Hidden>
            </>
          )}
          {steps[one].isDone && (
            <>
              {' '}
              <CheckmarkRegular className={styles.done} aria-hidden />
              <Hidden>{say('guide.done')}</Hidden>
            </>
          )}
        </button>
      ))}
    </nav>
  );
}
