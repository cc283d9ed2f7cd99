import { Select } from '@fluentui/react-components';
import type { TableView } from '../session/state';
import { useSpeech } from '../ui/language';
import { useSession } from '../ui/session';

interface Props {
  readonly tables: readonly TableView[];
  readonly current: string;
}

/** Which of several tables is shown. */
export function TablePicker({ tables, current }: Props) {
  const session = useSession();
  const { say } = useSpeech();
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
            title: table.title ?? say('pane.untitled'),
            sheet: table.sheet,
          })}
        </option>
      ))}
    </Select>
  );
}
