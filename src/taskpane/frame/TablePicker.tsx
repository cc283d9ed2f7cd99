import { Select } from '@fluentui/react-components';
import type { SelfEvaluationTable } from '../../layout';
import { projectName } from '../../layout';
import { findSheet } from '../../model';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { usePaneState, useSession } from '../ui/paneContext';

interface Props {
  readonly tables: readonly TableView[];
  readonly current: string;
}

/** Which of several tables is shown. */
export function TablePicker({ tables, current }: Props) {
  const session = useSession();
  const { say } = useSpeech();
  const { book } = usePaneState();
  // All of one form carry one title: what tells them apart is the project.
  const projectOf = (table: SelfEvaluationTable): string | null => {
    const sheet = book && findSheet(book, table.sheet);
    return sheet ? (projectName(sheet, table)?.text ?? null) : null;
  };
  return (
    <Select
      size="small"
      aria-label={say('pane.which-table')}
      value={current}
      onChange={(_, { value }) => session.show(value)}
    >
      {tables.map(({ key, table }, index) => (
        <option key={key} value={key}>
          {say('pane.table-option', {
            number: index + 1,
            title: projectOf(table) ?? table.title ?? say('pane.untitled'),
            sheet: table.sheet,
          })}
        </option>
      ))}
    </Select>
  );
}
