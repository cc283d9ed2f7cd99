import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { OpenErrors } from './components/OpenErrors';
import { ReportView } from './components/ReportView';
import { SummaryOffer } from './components/SummaryOffer';
import { useOpenErrors } from '../review/context';
import type { Scope } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/paneContext';
import type { TabProps } from '../ui/screen';

const useStyles = makeStyles({
  scope: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** The report on the table that is shown, or on all of the workbook. */
export default function ReportTab({ view, onGo }: TabProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { book, tables } = usePaneState();
  const [scope, setScope] = useState<Scope>('current');
  const shown = useMemo(() => (scope === 'all' ? tables : [view]), [scope, tables, view]);
  const evaluations = useMemo(() => shown.map((one) => one.evaluation), [shown]);
  const errors = useOpenErrors(shown);
  if (!book) return null;
  return (
    <>
      {tables.length > 1 && <SummaryOffer onPreview={() => onGo('preview')} />}
      {tables.length > 1 && (
        <Field label={say('pane.scope')} className={styles.scope}>
          <RadioGroup
            layout="horizontal"
            value={scope}
            onChange={(_, { value }) => setScope(value === 'all' ? 'all' : 'current')}
          >
            <Radio value="current" label={say('pane.scope-current')} />
            <Radio value="all" label={say('pane.scope-all', { count: tables.length })} />
          </RadioGroup>
        </Field>
      )}
      <OpenErrors errors={errors} />
      <ReportView book={book} evaluations={evaluations} errors={errors} />
    </>
  );
}
