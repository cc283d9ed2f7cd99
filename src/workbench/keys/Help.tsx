import { lazy, Suspense, useState } from 'react';
import { PANE_KEYS } from '../../taskpane/door';
import { PAGE_KEYS } from './lists';

const KeyDialog = lazy(() => import(/* webpackChunkName: "keys" */ '../../taskpane/keys/KeyDialog'));

const GROUPS = [...Object.values(PAGE_KEYS), ...Object.values(PANE_KEYS)];

interface Props {
  readonly onDone: () => void;
  /** Puts the focus into the pane in front. */
  readonly enterPane: () => boolean;
}

/** All keys of the page and of the pane. Afterwards the focus is where it was. */
export function Help({ onDone, enterPane }: Props) {
  const [before] = useState(() => document.activeElement);
  const leave = () => {
    onDone();
    // The dialog holds the focus until it is gone.
    window.setTimeout(() => {
      if (before instanceof HTMLIFrameElement) enterPane();
      else if (before instanceof HTMLElement) before.focus();
    });
  };
  return (
    <Suspense fallback={null}>
      <KeyDialog groups={GROUPS} onDone={leave} />
    </Suspense>
  );
}
