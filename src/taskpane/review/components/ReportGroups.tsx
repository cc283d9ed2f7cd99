import { useEffect, useRef } from 'react';
import type { Finding } from '../../../checks';
import type { ReportReview } from '../reports';
import { ReportGroup } from './ReportGroup';

interface Props {
  readonly reports: readonly ReportReview[];
  /** What is shown of each, by the name of its file. */
  readonly shown: ReadonlyMap<string, readonly Finding[]>;
}

/** The reports beside the tables. One that is new comes into sight at once: whoever drops a file must see what became of it. */
export function ReportGroups({ reports, shown }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const known = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const names = new Set(reports.map(({ name }) => name));
    if ([...names].some((name) => !known.current.has(name))) list.current?.scrollIntoView({ block: 'nearest' });
    known.current = names;
  }, [reports]);
  return (
    <div ref={list}>
      {reports.map((report) => (
        <ReportGroup key={report.name} report={report} open={shown.get(report.name) ?? []} />
      ))}
    </div>
  );
}
