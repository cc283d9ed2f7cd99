import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Sheet } from '../../../model';
import { useSpeech } from '../../ui/language';
import { NARROW_SELECT } from '../../ui/narrowSelect';
import type { Pointing } from '../usePointing';

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}`, minWidth: 0 },
  select: NARROW_SELECT,
});

/** So much of a row tells which it is. */
const LONGEST = 40;

/** In which sheet, and in which row, the header of the table is. */
export function WherePicker({ sheets, pointing }: { readonly sheets: readonly Sheet[]; readonly pointing: Pointing }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { pointed, sheet, offer } = pointing;
  return (
    <>
      {sheets.length > 1 && (
        <Field label={say('pointing.sheet')} className={styles.part}>
          <Select
            className={styles.select}
            size="small"
            value={pointed.sheet}
            onChange={(_, { value }) => pointing.chooseSheet(value)}
          >
            {sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={say('pointing.header')} className={styles.part}>
        <Select
          className={styles.select}
          size="small"
          value={pointed.headerRow === null ? '' : String(pointed.headerRow)}
          onFocus={() => pointing.turnTo('header')}
          onChange={(_, { value }) => pointing.chooseRow(value === '' ? null : Number(value))}
        >
          <option value="">{say('pointing.no-header')}</option>
          {offer?.rows.map((row) => (
            <option key={row} value={row}>
              {say('pointing.row', { row: row + 1, titles: sheet ? titlesIn(sheet, row) : '' })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function titlesIn(sheet: Sheet, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const text = sheet.cellAt(row, column).text.trim();
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  }
  const titles = texts.join('、');
  return titles.length > LONGEST ? `${titles.slice(0, LONGEST - 1)}…` : titles;
}
