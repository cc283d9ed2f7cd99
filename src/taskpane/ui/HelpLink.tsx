import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { HelpPlace } from '../help';
import { helpAddress } from '../help';
import { useSpeech } from './language';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    fontSize: '16px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  },
});

interface Props {
  readonly place: HelpPlace;
  /** Words in the place of the question mark. */
  readonly children?: string;
}

/** Opens the help where it explains the place that one is at: in another tab, or from Excel in the browser. */
export function HelpLink({ place, children }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const to = { href: helpAddress(place), target: '_blank', rel: 'noopener' };
  if (children !== undefined) return <Link {...to}>{children}</Link>;
  return (
    <a {...to} className={styles.mark} aria-label={say('help.open')} title={say('help.open')}>
      <QuestionCircleRegular aria-hidden="true" />
    </a>
  );
}
