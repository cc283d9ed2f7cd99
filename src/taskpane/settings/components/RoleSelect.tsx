import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnRole } from '../../../layout';
import { columnName } from '../../../model';
import type { ColumnTitle } from '../../session/state';
import { useSpeech } from '../../ui/language';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

interface Props {
  readonly role: ColumnRole;
  readonly titles: readonly ColumnTitle[];
  readonly column: number | null;
  readonly onChange: (column: number | null) => void;
}

/** In which column one role stands. */
export function RoleSelect({ role, titles, column, onChange }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{say(`pane.role-${role}`)}</label>
      <Select
        id={id}
        size="small"
        value={column === null ? '' : String(column)}
        onChange={(_, { value }) => onChange(value === '' ? null : Number(value))}
      >
        <option value="">{say('pane.no-column')}</option>
        {titles.map((one) => (
          <option key={one.column} value={one.column}>
            {say('pane.column-option', { column: columnName(one.column), title: one.title })}
          </option>
        ))}
      </Select>
    </div>
  );
}
