import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../../layout';
import { formatAddress } from '../../../model';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import { RowList } from '../../ui/RowList';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { fontFamily: tokens.fontFamilyMonospace, minWidth: 'auto' },
});

interface Props {
  readonly sheet: string;
  readonly problems: readonly Problem[];
}

/** What recognition and scoring noticed about the table as a whole. */
export function ProblemList({ sheet, problems }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <RowList title={say('pane.problems', { count: problems.length })}>
      {problems.map(({ address, note }, index) => (
        <li key={index} className={styles.item}>
          <span>{sayNote(note)}</span>
          {address && (
            <Button
              className={styles.cell}
              size="small"
              appearance="subtle"
              aria-label={say('pane.go-to-cell', { cell: formatAddress(address) })}
              onClick={() => void session.select(sheet, address)}
            >
              {formatAddress(address)}
            </Button>
          )}
        </li>
      ))}
    </RowList>
  );
}
