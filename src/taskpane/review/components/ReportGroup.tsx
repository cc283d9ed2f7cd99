import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentTextRegular } from '@fluentui/react-icons';
import type { Finding } from '../../../checks';
import { useReview } from '../context';
import type { ReportReview } from '../reports';
import { useSpeech } from '../../ui/language';
import { keyOfFinding } from '../findings';
import { AcceptedGroup } from './AcceptedGroup';
import { FindingItem } from './FindingItem';
import { Fold } from './Fold';
import { LongList } from '../../ui/LongList';
import { useSteering } from '../steering';

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
  /** Of its open findings those that are shown. */
  readonly open: readonly Finding[];
}

/** A report is corrected in its own program. */
const noFix = () => undefined;

/** A report beside the table: what is wrong in it, paragraph by paragraph. */
export function ReportGroup({ report: { name, findings }, open }: Props) {
  const styles = useStyles();
  const review = useReview();
  const { say } = useSpeech();
  const { key, turn } = useSteering().wanted;
  const index = key === null ? -1 : open.findIndex((one) => keyOfFinding(one) === key);
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
    <Fold
      mark={mark}
      title={say('review.report-group', { name, count: open.length })}
      isOpenAtFirst
      opens={index < 0 ? 0 : turn}
      action={remove}
    >
      {open.length === 0 && (
        <span className={styles.none}>
          {say(findings.open.length === 0 ? 'review.report-none' : 'review.none-of-kind')}
        </span>
      )}
      <LongList items={open} keyOf={keyOfFinding} wanted={{ index, turn }}>
        {(finding) => <FindingItem finding={finding} report={name} isMarked isSourced onFix={noFix} />}
      </LongList>
      <AcceptedGroup accepted={findings.accepted} />
    </Fold>
  );
}
