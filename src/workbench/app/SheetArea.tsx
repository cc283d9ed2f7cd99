import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useSpeech } from '../../taskpane/door';

const useStyles = makeStyles({
  area: { position: 'absolute', inset: 0 },
  hidden: { visibility: 'hidden' },
});

/** Puts the spreadsheet's element into its place. React leaves what is in it alone. */
export function SheetArea({ element, isShown }: { readonly element: HTMLElement; readonly isShown: boolean }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(element);
  }, [element]);
  return (
    <div
      ref={place}
      role="region"
      aria-label={say('workbench.sheet-area')}
      className={mergeClasses(styles.area, !isShown && styles.hidden)}
    />
  );
}
