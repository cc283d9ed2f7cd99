import { useMemo } from 'react';
import type { AcceptedFinding, Finding, Severity } from '../../checks';
import type { TableView } from '../session/state';
import { usePaneState } from '../ui/paneContext';
import { canRepair, isAbout } from './findings';
import type { ReviewState } from './review';

/** What of all findings is shown: of one table or of all, of one severity or of all. */
export interface Shown {
  readonly isAll: boolean;
  /** null: all. */
  readonly severity: Severity | null;
}

export interface ShownFindings {
  /** Those not accepted, of every severity. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Of the open ones those of the severity that was chosen. */
  readonly ofSeverity: readonly Finding[];
  /** Of the open ones those that we can fix. */
  readonly fixable: readonly Finding[];
}

export function useShownFindings(
  { tables: found }: Pick<ReviewState, 'tables'>,
  view: TableView,
  { isAll, severity }: Shown,
): ShownFindings {
  const { tables } = usePaneState();
  return useMemo(() => {
    const isShown = (finding: Finding): boolean => isAll || isAbout(finding, view, tables);
    const open = (found?.open ?? []).filter(isShown);
    return {
      open,
      accepted: (found?.accepted ?? []).filter(({ finding }) => isShown(finding)),
      ofSeverity: open.filter((finding) => severity === null || finding.severity === severity),
      fixable: open.filter(canRepair),
    };
  }, [found, tables, view, isAll, severity]);
}
