import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnRole, PointedColumn } from '../../../layout';
import { columnName } from '../../../model';
import { useSpeech } from '../../ui/language';
import { NARROW_SELECT } from '../../ui/narrowSelect';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
  },
  select: NARROW_SELECT,
  active: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorSubtleBackgroundHover },
  samples: {
    gridColumn: '2',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly role: ColumnRole;
  readonly columns: readonly PointedColumn[];
  readonly column: number | null;
  /** A click in the sheet chooses for this role. */
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onChange: (column: number | null) => void;
}

/** In which column one role stands, with what stands there. */
export function RoleSelect({ role, columns, column, isActive, onActive, onChange }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const id = useId();
  const chosen = columns.find((one) => one.column === column);
  return (
    <div className={mergeClasses(styles.row, isActive && styles.active)}>
      <label htmlFor={id}>{say(`pane.role-${role}`)}</label>
      <Select
        className={styles.select}
        id={id}
        size="small"
        value={column === null ? '' : String(column)}
        aria-describedby={`${id}-samples`}
        onFocus={onActive}
        onChange={(_, { value }) => onChange(value === '' ? null : Number(value))}
      >
        <option value="">{say('pane.no-column')}</option>
        {columns.map((one) => (
          <option key={one.column} value={one.column}>
            {say('pane.column-option', { column: columnName(one.column), title: one.title })}
          </option>
        ))}
      </Select>
      <span id={`${id}-samples`} className={styles.samples}>
        {chosen?.samples.join('　')}
      </span>
    </div>
  );
}
