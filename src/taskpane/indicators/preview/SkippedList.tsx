import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model/address';
import type { WritePlan } from '../../session/writePlan';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';
import { RowList } from '../../ui/RowList';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { minWidth: 'auto', justifyContent: 'flex-start', padding: 0, fontFamily: tokens.fontFamilyMonospace },
});

/** Cells that keep something else than the result, each with the reason. */
export function SkippedList({ skipped }: Pick<WritePlan, 'skipped'>) {
  const styles = useStyles();
  const session = useSession();
  const { say, sayNote } = useSpeech();
  const differing = skipped.filter((cell) => !cell.agrees);
  if (differing.length === 0) return null;
  return (
    <RowList title={say('pane.kept-title', { count: differing.length })}>
      {differing.some(({ why }) => why.id === 'formula.kept-typed') && (
        <li className={styles.hint}>{say('pane.kept-hint')}</li>
      )}
      {differing.map(({ sheet, address, why }) => (
        <li key={`${sheet} ${formatAddress(address)}`} className={styles.row}>
          <Button
            className={styles.cell}
            size="small"
            appearance="transparent"
            aria-label={say('pane.go-to-cell', { cell: formatAddress(address) })}
            onClick={() => void session.select(sheet, address)}
          >
            {formatAddress(address)}
          </Button>
          <span>{sayNote(why)}</span>
        </li>
      ))}
    </RowList>
  );
}
