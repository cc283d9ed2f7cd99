import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, maxWidth: '100%' },
  digit: {
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  chip: { minWidth: 'auto', maxWidth: '100%', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  on: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

export interface Chip {
  readonly id: string;
  readonly text: string;
  /** The key that chooses it as well. */
  readonly digit?: number;
}

interface Props {
  readonly label: string;
  readonly options: readonly Chip[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** What stands behind the chips. */
  readonly children?: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of several short texts: radio buttons that look like chips. One stop of the Tab key, arrows go from one to the next. */
export function Chips({ label, options, chosen, onChoose, children }: Props) {
  const styles = useStyles();
  const at = options.findIndex(({ id }) => id === chosen);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.altKey ? undefined : STEPS[event.key];
    const next = step === undefined ? undefined : options.at((Math.max(0, at) + step) % options.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    const buttons = event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]');
    buttons[options.indexOf(next)]?.focus();
  };
  return (
    <div className={styles.line}>
      <div className={styles.chips} role="radiogroup" aria-label={label} onKeyDown={move}>
        {options.map(({ id, text, digit }, index) => (
          <Button
            key={id}
            className={mergeClasses(styles.chip, id === chosen && styles.on)}
            size="small"
            shape="circular"
            role="radio"
            aria-checked={id === chosen}
            aria-keyshortcuts={digit === undefined ? undefined : String(digit)}
            tabIndex={index === Math.max(0, at) ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {digit !== undefined && (
              <span aria-hidden className={styles.digit}>
                {digit}
              </span>
            )}
            {text}
          </Button>
        ))}
      </div>
      {children}
    </div>
  );
}
