import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useSpeech } from '../../taskpane/door';
import type { AreaName } from '../keys/areas';

const useStyles = makeStyles({
  area: { position: 'absolute', inset: 0 },
  hidden: { visibility: 'hidden' },
  hint: {
    position: 'absolute',
    zIndex: 20,
    left: tokens.spacingHorizontalL,
    bottom: '48px',
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalL})`,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow8,
    ':empty': { display: 'none' },
  },
});

interface Props {
  readonly element: HTMLElement;
  readonly isShown: boolean;
  /** The next Tab leaves the cells. */
  readonly isLeaving: boolean;
}

/** Puts the spreadsheet's element into its place. React leaves what is in it alone. */
export function SheetArea({ element, isShown, isLeaving }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(element);
  }, [element]);
  return (
    <div
      role="region"
      aria-label={say('workbench.sheet-area')}
      data-area={'sheet' satisfies AreaName}
      className={mergeClasses(styles.area, !isShown && styles.hidden)}
    >
      <div ref={place} className={styles.area} />
      <div role="status" className={styles.hint}>
        {isLeaving && say('keys.leaving')}
      </div>
    </div>
  );
}
