import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import { cellOf, keyOfFinding } from '../findings';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  go: {
    border: 0,
    padding: 0,
    minWidth: '24px',
    minHeight: '24px',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What follows from a finding: each with its cell to go to. Nothing where nothing does. */
export function Followers({ finding: { followers } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  if (followers.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say('review.followers', { count: followers.length })}>
      {followers.map((one) => {
        const { place } = one;
        if (place.kind !== 'cell') return null;
        return (
          <li key={keyOfFinding(one)}>
            <button
              type="button"
              className={`${styles.go} ${rows.cell}`}
              aria-label={say('review.follower-go', { cell: cellOf(place) ?? '' })}
              onClick={() => void session.select(place.sheet, place.address)}
            >
              {cellOf(place)}
            </button>{' '}
            <span className={rows.quiet}>{sayNote(one.message)}</span>
          </li>
        );
      })}
    </ul>
  );
}
