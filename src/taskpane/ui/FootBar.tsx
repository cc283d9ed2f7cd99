import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How high the foot is, for what stands above it. */
const HEIGHT = '--jxzp-foot';

/** Actions at the foot of a screen; they stay in view. */
export function FootBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const tell = () => style.setProperty(HEIGHT, `${String(bar.current?.offsetHeight ?? 0)}px`);
    tell();
    if (typeof ResizeObserver === 'undefined' || !bar.current) return;
    const observer = new ResizeObserver(tell);
    observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, []);
  return (
    <section ref={bar} className={styles.bar} aria-label={label}>
      {children}
    </section>
  );
}
