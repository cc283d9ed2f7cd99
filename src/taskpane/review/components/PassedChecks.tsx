import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { Finding } from '../../../checks';
import { useSpeech } from '../../ui/language';
import { passedChecks } from '../findings';
import { Fold } from './Fold';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { display: 'inline-flex', fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

/** The checks that found nothing, in one line. */
export function PassedChecks({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const passed = passedChecks(findings);
  if (passed.length === 0) return null;
  const mark = (
    <span className={styles.mark} aria-hidden="true">
      <CheckmarkRegular />
    </span>
  );
  return (
    <Fold
      mark={mark}
      title={say(findings.length === 0 ? 'review.passed-all' : 'review.passed', { count: passed.length })}
      isOpenAtFirst={false}
    >
      <ul className={styles.list}>
        {passed.map((title) => (
          <li key={title}>{say(title)}</li>
        ))}
      </ul>
    </Fold>
  );
}
