import { makeStyles, tokens } from '@fluentui/react-components';
import type { MessageSeverity } from '../session/state';
import type { Standing } from '../session/standing';

/** The colour of the sign of each severity: of findings, of messages, of how rows stand. */
export const useSeverityColours = makeStyles({
  success: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** How grave it is that a row stands so; null: nobody knows before a person has answered. */
export const STANDING_SEVERITY: Readonly<Record<Standing, MessageSeverity | null>> = {
  met: 'success',
  under: 'error',
  over: 'warning',
  'left-out': 'info',
  unsure: null,
};
