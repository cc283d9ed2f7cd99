import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { display: 'inline-flex', fontSize: '16px', flexShrink: 0 },
});

interface Props {
  /** What a screen reader says, where that is more than what is seen. */
  readonly label?: string;
  readonly mark?: ReactNode;
  readonly title: string;
  readonly isOpenAtFirst: boolean;
  /** Opens it whenever this grows: something inside is gone to. */
  readonly opens?: number;
  /** Beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Something under a heading that opens and closes it. */
export function Fold({ label, mark, title, isOpenAtFirst, opens = 0, action, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [opened, setOpened] = useState(opens);
  if (opens > opened) {
    setOpened(opens);
    setOpen(true);
  }
  return (
    <section aria-label={label ?? title}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={label}
          onClick={() => setOpen(!isOpen)}
        >
          {mark}
          <span className={styles.title}>{title}</span>
          <span className={styles.chevron} aria-hidden="true">
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
        </button>
        {action}
      </h2>
      {isOpen && <div id={id}>{children}</div>}
    </section>
  );
}
