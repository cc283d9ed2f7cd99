import { makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../model';
import type { WritePlan } from '../../session/writePlan';
import { useSpeech } from '../../ui/language';
import { usePaneState } from '../../ui/paneContext';
import { LongList } from '../../ui/LongList';
import { rowName } from '../../ui/rowName';
import { CellRow } from './CellRow';

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { display: 'block', overflowWrap: 'anywhere' },
});

const NOTHING_WANTED = { index: -1, turn: 0 };

/** Cells that keep something else than the result, each with the reason. They are what a person has to look at: they come first. */
export function SkippedList({ skipped }: Pick<WritePlan, 'skipped'>) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const tables = usePaneState().tables.map((view) => view.table);
  const differing = skipped.filter((cell) => !cell.agrees);
  if (differing.length === 0) return null;
  const title = say('pane.kept-title', { count: differing.length });
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {differing.some(({ why }) => why.id === 'formula.kept-typed') && (
        <div className={styles.hint}>{say('pane.kept-hint')}</div>
      )}
      <LongList
        items={differing}
        keyOf={({ sheet, address }) => `${sheet} ${formatAddress(address)}`}
        wanted={NOTHING_WANTED}
      >
        {({ sheet, address, why }) => (
          <CellRow sheet={sheet} address={address}>
            <span className={styles.name}>{rowName({ sheet, address }, tables)}</span>
            {sayNote(why)}
          </CellRow>
        )}
      </LongList>
    </section>
  );
}
