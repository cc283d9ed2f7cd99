import { useMemo } from 'react';
import type { AcceptedFinding, Finding } from '../../checks';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState } from '../ui/paneContext';
import type { Shown } from './filter';
import { isShownBy } from './filter';
import { asksForReason, canRepair, groupFindings, isAbout } from './findings';
import type { FindingGroup } from './findings';
import type { ReviewState } from './review';

export interface ShownFindings {
  /** Those not accepted, of every kind, reports apart. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Of the open ones and those of reports what is shown, whatever its severity: what the filter counts. */
  readonly counted: readonly Finding[];
  /** Of the open ones what is shown, by check, without those that ask for an explanation. */
  readonly groups: readonly FindingGroup[];
  /** Those that ask for an explanation, by check: they are counted where it is written. */
  readonly reasons: readonly FindingGroup[];
  /** What is shown of reports, by the name of the file. */
  readonly ofReports: ReadonlyMap<string, readonly Finding[]>;
  /** All that is shown, in the order in which it stands there. */
  readonly listed: readonly Finding[];
  /** Of the open ones those that we can fix. */
  readonly fixable: readonly Finding[];
}

/** What of the findings is shown for this table. */
export function useShownFindings(
  { tables: found, reports }: Pick<ReviewState, 'tables' | 'reports'>,
  view: TableView,
  shown: Shown,
): ShownFindings {
  const { tables } = usePaneState();
  const { language } = useSpeech();
  const { isAll } = shown;
  const ofTables = useMemo(() => {
    const isHere = (finding: Finding): boolean => isAll || isAbout(finding, view, tables);
    const open = (found?.open ?? []).filter(isHere);
    const accepted = (found?.accepted ?? []).filter(({ finding }) => isHere(finding));
    return { open, accepted, fixable: open.filter(canRepair) };
  }, [found, tables, view, isAll]);
  return useMemo(() => {
    const { open } = ofTables;
    const isShown = isShownBy(shown, language);
    const isOfSeverity = ({ severity }: Finding): boolean => shown.severity === null || shown.severity === severity;
    const isReason = (finding: Finding): boolean => asksForReason(finding, tables);
    const found = open.filter(isShown);
    const counted = found.filter((finding) => !isReason(finding));
    const ofEach = reports.map(({ name, findings }) => [name, findings.open.filter(isShown)] as const);
    const groups = groupFindings(counted.filter(isOfSeverity));
    const reasons = groupFindings(found.filter(isOfSeverity).filter(isReason));
    const ofReports = new Map(ofEach.map(([name, findings]) => [name, findings.filter(isOfSeverity)]));
    return {
      ...ofTables,
      counted: [...ofEach.flatMap(([, findings]) => findings), ...counted],
      groups,
      reasons,
      ofReports,
      listed: [...[...ofReports.values()].flat(), ...[...groups, ...reasons].flatMap(({ findings }) => findings)],
    };
  }, [ofTables, reports, shown, tables, language]);
}
