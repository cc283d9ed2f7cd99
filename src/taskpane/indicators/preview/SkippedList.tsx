import { makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model';
import type { WritePlan } from '../../session/writePlan';
import { useSpeech } from '../../ui/language';
import { RowList } from '../../ui/RowList';
import { CellRow } from './CellRow';

const useStyles = makeStyles({
  hint: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Cells that keep something else than the result, each with the reason. */
export function SkippedList({ skipped }: Pick<WritePlan, 'skipped'>) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const differing = skipped.filter((cell) => !cell.agrees);
  if (differing.length === 0) return null;
  return (
    <RowList title={say('pane.kept-title', { count: differing.length })}>
      {differing.some(({ why }) => why.id === 'formula.kept-typed') && (
        <li className={styles.hint}>{say('pane.kept-hint')}</li>
      )}
      {differing.map(({ sheet, address, why }) => (
        <CellRow key={`${sheet} ${formatAddress(address)}`} sheet={sheet} address={address}>
          {sayNote(why)}
        </CellRow>
      ))}
    </RowList>
  );
}
