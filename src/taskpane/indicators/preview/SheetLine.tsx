import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../ui/language';
import type { OfferedCell, OfferedSheet } from './offered';
import { tickOf } from './offered';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', minHeight: '32px', backgroundColor: tokens.colorNeutralBackground2 },
  title: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  ticked: { paddingLeft: 0 },
});

interface Props {
  readonly of: OfferedSheet;
  readonly onTick?: ((cells: readonly OfferedCell[], isTicked: boolean) => void) | undefined;
  readonly disabled: boolean;
}

/** The name of a sheet above its cells, with a tick for all of them. */
export function SheetLine({ of: { sheet, cells }, onTick, disabled }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const name = say('preview.sheet', { sheet, count: cells.length });
  if (!onTick) {
    return (
      <div className={styles.line}>
        <h2 className={styles.title}>{name}</h2>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <Checkbox
        disabled={disabled}
        checked={tickOf(cells)}
        label={<span className={styles.title + ' ' + styles.ticked}>{name}</span>}
        onChange={(_, { checked }) => onTick(cells, checked === true)}
      />
    </div>
  );
}
