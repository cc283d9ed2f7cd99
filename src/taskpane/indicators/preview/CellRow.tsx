import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Address } from '../../../model';
import { formatAddress } from '../../../model';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  beside: { gridTemplateColumns: '40px minmax(0, 1fr)', paddingLeft: 0 },
  cell: {
    minHeight: '24px',
    minWidth: 'auto',
    justifyContent: 'flex-start',
    padding: 0,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

interface Props {
  readonly sheet: string;
  readonly address: Address;
  /** It stands beside a tick box. */
  readonly isBeside?: boolean;
  readonly children: ReactNode;
}

/** A line about one cell: a button that goes there, and what is to be said of it. */
export function CellRow({ sheet, address, isBeside = false, children }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  const cell = formatAddress(address);
  return (
    <div className={mergeClasses(styles.row, isBeside && styles.beside)}>
      <Button
        className={styles.cell}
        size="small"
        appearance="transparent"
        aria-label={say('pane.go-to-cell', { cell })}
        onClick={() => void session.select(sheet, address)}
      >
        {cell}
      </Button>
      <div>{children}</div>
    </div>
  );
}
