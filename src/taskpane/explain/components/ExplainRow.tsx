import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model';
import type { DraftPlace } from '../../../plan';
import type { SentenceId } from '../../../texts/catalogue';
import type { ExplainItem } from '../items';
import { slotRanges } from '../slots';
import type { DraftText } from '../text';
import type { Speech } from '../../ui/language';
import { useSpeech } from '../../ui/language';
import { standingOf } from '../../session/standing';
import { ROW_BUTTON } from '../../ui/rowButton';
import { StandingMark } from '../../ui/StandingMark';

const useStyles = makeStyles({
  button: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
  },
  current: { borderLeftColor: tokens.colorCompoundBrandStroke, fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: 'anywhere' },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  status: { gridColumn: '2 / -1', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly item: ExplainItem;
  readonly draft: DraftText;
  readonly isCurrent: boolean;
  readonly onTake: () => void;
}

/** One text of the list: what it is about, its cell, and how far it is. */
export function ExplainRow({ item, draft, isCurrent, onTake }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { place } = item;
  const status = statusOf(item, draft, speech);
  const [first] = place.results;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.button, isCurrent && styles.current)}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onTake}
      >
        <span>{first && <StandingMark standing={standingOf(first)} />}</span>
        <span className={styles.name}>{itemTitle(item, speech)}</span>
        <span className={styles.cell}>{place.address && formatAddress(place.address)}</span>
        {status !== '' && (
          <Text size={200} className={styles.status}>
            {status}
          </Text>
        )}
      </button>
    </li>
  );
}

/** What an item is about that is not of rows. */
export const TITLES = {
  execution: 'explain.money',
  goal: 'explain.goal',
  conclusion: 'explain.conclusion',
} as const satisfies Record<Exclude<DraftPlace['role'], 'reason'>, SentenceId>;

/** What an item is about, in a line. */
export function itemTitle({ place }: ExplainItem, { say }: Speech): string {
  if (place.role === 'reason') return place.results.map(({ indicator }) => indicator.name).join('、');
  return say(TITLES[place.role]);
}

/** The draft that stands in the cell is not finished; something was typed that is not in the cell. */
function statusOf({ present, isDone }: ExplainItem, { isTyped, isNew }: DraftText, { say }: Speech): string {
  const open = isDone ? 0 : slotRanges(present).length;
  const parts = [
    open > 0 ? say('explain.written-open', { count: open }) : '',
    isTyped && isNew ? say('explain.typed') : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
