import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentTextRegular } from '@fluentui/react-icons';
import type { Severity } from '../../../checks';
import { useReview } from '../context';
import type { ReportReview } from '../reports';
import { useSpeech } from '../../ui/language';
import { keyOfFinding } from '../findings';
import { AcceptedGroup } from './AcceptedGroup';
import { FindingItem } from './FindingItem';
import { Fold } from './Fold';
import { useListStyles } from '../../ui/listStyles';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', fontSize: '16px' },
  none: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly report: ReportReview;
  /** null: all. */
  readonly severity: Severity | null;
}

/** A report is corrected in its own program. */
const noFix = () => undefined;

/** A report beside the table: what is wrong in it, paragraph by paragraph. */
export function ReportGroup({ report: { name, findings }, severity }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const review = useReview();
  const { say } = useSpeech();
  const open = findings.open.filter((one) => severity === null || one.severity === severity);
  const mark = (
    <span className={styles.mark} aria-hidden="true">
      <DocumentTextRegular />
    </span>
  );
  const remove = (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={say('review.report-remove', { name })}
      onClick={() => review?.removeReport(name)}
    />
  );
  return (
    <Fold mark={mark} title={say('review.report-group', { name, count: open.length })} isOpenAtFirst action={remove}>
      {open.length === 0 && (
        <span className={styles.none}>{say(severity === null ? 'review.report-none' : 'review.none-of-kind')}</span>
      )}
      <ul className={lists.list}>
        {open.map((finding) => (
          <FindingItem key={keyOfFinding(finding)} finding={finding} report={name} isMarked isSourced onFix={noFix} />
        ))}
      </ul>
      <AcceptedGroup accepted={findings.accepted} />
    </Fold>
  );
}
