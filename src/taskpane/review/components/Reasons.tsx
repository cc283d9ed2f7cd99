import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import type { FindingGroup } from '../findings';
import { FindingGroups } from './FindingGroups';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly onExplain: () => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** What only asks for an explanation: it is written, and counted, in the step before, which a link goes to. */
export function Reasons({ groups, onExplain, onFix }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <div className={styles.line}>
        <span>{say('review.reasons', { count })}</span>
        <Link as="button" onClick={onExplain}>
          {say('review.reasons-go')}
        </Link>
      </div>
      <FindingGroups groups={groups} onFix={onFix} />
    </>
  );
}
