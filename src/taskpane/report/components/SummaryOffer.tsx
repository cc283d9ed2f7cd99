import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { projectNames } from '../../../layout';
import { NOTHING } from '../../session/writePlan';
import type { Planner } from '../../session/writePlan';
import { useSpeech } from '../../ui/language';
import { usePaneState, useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** All tables of the workbook as one list on a new sheet, shown before it is added. */
export function SummaryOffer({ onPreview }: { readonly onPreview: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { say, language } = useSpeech();
  const { tables, busy } = usePaneState();
  const offer = async () => {
    const [{ summaryChanges }, { checkTables, sortOut }] = await Promise.all([
      import(/* webpackChunkName: "summary" */ '../../../summary'),
      import(/* webpackChunkName: "checks" */ '../../../checks'),
    ]);
    const planner: Planner = (book) => {
      const { tables: views, accepted } = session.state();
      const evaluations = views.map((view) => view.evaluation);
      const recognised = views.map((view) => view.table);
      const found = checkTables(book, recognised, evaluations);
      const { open } = sortOut(found, accepted, { book, tables: recognised });
      const named = projectNames(book, recognised);
      const input = { file: '', error: null, evaluations, projectNames: named, findings: open, link: { file: null } };
      return { ...NOTHING, changes: summaryChanges(input, book, language) };
    };
    void session.propose('sheet', planner);
    onPreview();
  };
  return (
    <section className={styles.box} aria-label={say('pane-report.summary')}>
      <Button size="small" icon={<TableSimpleRegular />} disabledFocusable={busy !== null} onClick={() => void offer()}>
        {say('pane-report.summary-offer', { count: tables.length })}
      </Button>
      <Text size={200}>{say('pane-report.summary-about')}</Text>
    </section>
  );
}
