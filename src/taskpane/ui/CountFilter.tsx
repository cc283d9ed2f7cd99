import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  button: {
    minWidth: 'auto',
    minHeight: '24px',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface Kind<Value extends string> {
  readonly value: Value;
  readonly mark: ReactNode;
  readonly name: string;
  readonly count: number;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly kinds: readonly Kind<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
  readonly className?: string;
}

/** How many there are of each kind; pressing one shows those alone, pressing it again all. */
export function CountFilter<Value extends string>({ label, kinds, chosen, onChoose, className }: Props<Value>) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.list, className)} role="group" aria-label={label}>
      {kinds.map(({ value, mark, name, count }) => (
        <ToggleButton
          key={value}
          className={styles.button}
          size="small"
          appearance="subtle"
          checked={chosen === value}
          disabled={count === 0 && chosen !== value}
          onClick={() => onChoose(chosen === value ? null : value)}
        >
          {mark}
          {name}
          <span className={styles.count}>{count}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
