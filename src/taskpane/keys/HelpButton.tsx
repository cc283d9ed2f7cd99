import { KeyboardRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { IconButton } from '../ui/IconButton';
import { useSpeech } from '../ui/language';
import { lineOf, PANE_KEYS } from './lists';
import { isTyping, pressed } from './pressed';

const KeyDialog = lazy(() => import(/* webpackChunkName: "keys" */ './KeyDialog'));

const GROUPS = Object.values(PANE_KEYS);

/** Shows the keys of the pane, on a click or on "?". The focus comes back to where it was. */
export function HelpButton() {
  const { say } = useSpeech();
  const [before, setBefore] = useState<Element | null>(null);
  const show = () => setBefore(document.activeElement ?? document.body);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (lineOf(PANE_KEYS.everywhere.lines, pressed(event)) === 'help') show();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const leave = () => {
    setBefore(null);
    // The dialog holds the focus until it is gone.
    window.setTimeout(() => before instanceof HTMLElement && before.focus());
  };
  return (
    <>
      <IconButton label={say('pane-keys.title')} icon={<KeyboardRegular />} onClick={show} />
      {before && (
        <Suspense fallback={null}>
          <KeyDialog groups={GROUPS} onDone={leave} />
        </Suspense>
      )}
    </>
  );
}
