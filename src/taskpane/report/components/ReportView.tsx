import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../../checks';
import { wrongCells } from '../../../checks';
import { gapsOf } from '../../../narrative';
import type { Book } from '../../../model';
import type { ReportKind } from '../../../report';
import { passagesOf, REPORT_KINDS, proposeReportKind, reportModel, withDoubts } from '../../../report';
import type { Evaluation } from '../../../scoring';
import { useSpeech } from '../../ui/language';
import { NARROW_SELECT } from '../../ui/narrowSelect';
import { ReportActions } from './ReportActions';
import { ReportText } from './ReportText';

const useStyles = makeStyles({
  select: NARROW_SELECT,
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

interface Props {
  readonly book: Book;
  readonly evaluations: readonly Evaluation[];
  /** Where the tables contradict themselves: figures from there are marked. */
  readonly errors: readonly Finding[];
}

/** The report on these tables: which kind, what is still to be filled in, its text, and the ways to get it. */
export function ReportView({ book, evaluations, errors }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [chosen, setChosen] = useState<ReportKind | null>(null);
  const proposed = useMemo(() => proposeReportKind(evaluations, book), [evaluations, book]);
  const model = useMemo(() => reportModel(evaluations, book, chosen), [evaluations, book, chosen]);
  const report = useMemo(() => model && withDoubts(model, wrongCells(errors)), [model, errors]);
  const gaps = useMemo(() => (report ? passagesOf(report).flatMap(gapsOf).length : 0), [report]);
  if (!report) return <Text className={styles.head}>{say('pane-report.nothing')}</Text>;
  return (
    <>
      <div>
        <div className={styles.head}>
          {evaluations.length > 0 && (
            <Field label={say('pane-report.kind')}>
              <Select
                className={styles.select}
                value={chosen ?? proposed ?? ''}
                onChange={(_, { value }) => setChosen(REPORT_KINDS.find((kind) => kind === value) ?? null)}
              >
                {REPORT_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {kind === proposed
                      ? say('pane-report.proposed', { kind: say(`pane-report.kind-${kind}`) })
                      : say(`pane-report.kind-${kind}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Text size={200}>
            {gaps > 0 ? say('pane-report.gaps', { count: gaps }) : say('pane-report.no-gaps')}{' '}
            {say('pane-report.trace')}
          </Text>
        </div>
        <ReportText report={report} />
      </div>
      <ReportActions report={report} />
    </>
  );
}
