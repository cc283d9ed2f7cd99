import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUpFilled, DismissFilled, EditFilled } from '@fluentui/react-icons';
import type { HighlightKind } from '../../../plan';
import { HIGHLIGHTS } from '../../../plan';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';

/** The signs are those of the rows in the pane: colours alone would not do. */
const SIGNS = { missed: DismissFilled, over: ArrowUpFilled, reason: EditFilled } as const;
const KINDS = Object.keys(SIGNS) as HighlightKind[];

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  swatch: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '32px',
    height: '18px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // As in the sheet, whatever the theme of the pane.
    color: '#1F1F1F',
    fontSize: '12px',
    forcedColorAdjust: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the colours in the sheet say, and the way to take them all out. */
export default function MarkLegend() {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const { busy } = usePaneState();
  return (
    <section className={styles.card} aria-label={say('pane.legend')}>
      <Text weight="semibold" size={200}>
        {say('pane.legend')}
      </Text>
      <ul className={styles.list}>
        {KINDS.map((kind) => {
          const Sign = SIGNS[kind];
          const { fill, meaning } = HIGHLIGHTS[kind];
          return (
            <li key={kind} className={styles.item}>
              <span className={styles.swatch} style={{ backgroundColor: fill }} aria-hidden="true">
                <Sign />
              </span>
              <Text size={200}>{sayNote(meaning)}</Text>
            </li>
          );
        })}
      </ul>
      <Text size={200} className={styles.quiet}>
        {say('pane.legend-hint')}
      </Text>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.unmark()}>
        {say('pane.unmark')}
      </Button>
    </section>
  );
}
