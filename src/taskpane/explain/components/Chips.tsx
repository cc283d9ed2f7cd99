import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 'auto', maxWidth: '100%', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  on: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of several short texts: radio buttons that look like chips. One stop of the Tab key, arrows go from one to the next. */
export function Chips({ label, options, chosen, onChoose }: Props) {
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
    <div className={styles.chips} role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map(({ id, text }, index) => (
        <Button
          key={id}
          className={mergeClasses(styles.chip, id === chosen && styles.on)}
          size="small"
          shape="circular"
          role="radio"
          aria-checked={id === chosen}
          tabIndex={index === Math.max(0, at) ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
