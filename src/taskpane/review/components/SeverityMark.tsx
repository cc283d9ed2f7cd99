import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { DismissCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../../checks';
import { useSeverityColours } from '../../ui/severity';

const ICONS = { error: DismissCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

const useStyles = makeStyles({ mark: { display: 'inline-flex', fontSize: '16px', flexShrink: 0 } });

/** The sign of a severity: a shape and a colour. The word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, colours[severity])} aria-hidden="true">
      <Icon />
    </span>
  );
}
