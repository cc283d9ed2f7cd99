import type { IndicatorResult } from '../../../scoring';
import type { TableView } from '../../session/state';
import { useSpeech } from '../../ui/language';
import { groupRows } from '../levels';
import { IndicatorRow } from './IndicatorRow';
import { RowOverride } from './RowOverride';
import { RowWorking } from './RowWorking';
import { RowList } from '../../ui/RowList';

interface Props {
  readonly view: TableView;
  readonly rows: readonly IndicatorResult[];
}

/** The rows in the order of the sheet, under their levels. */
export function IndicatorGroups({ view, rows }: Props) {
  const { say } = useSpeech();
  return groupRows(rows).map((group) => {
    const path = group.path.filter((text) => text !== '').join(' · ') || say('pane.no-level');
    return (
      <RowList key={group.rows[0]?.indicator.row} title={say('pane.group', { path, count: group.rows.length })}>
        {group.rows.map((result) => (
          <li key={result.indicator.row}>
            <IndicatorRow view={view} result={result} />
            <RowWorking view={view} result={result} />
            <RowOverride view={view} result={result} />
          </li>
        ))}
      </RowList>
    );
  });
}
