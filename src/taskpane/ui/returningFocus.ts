import { useEffect, useRef, useState } from 'react';

/**
 * Keeps the place of a person who works by keyboard: coming back from a screen, the focus returns to the button that led there. The
 * button is made anew, so it is known by its words; where they have changed meanwhile (更正 3 处…), the tab that is open takes it.
 */
export function useReturningFocus(): { readonly leave: () => void; readonly comeBack: () => void } {
  const opener = useRef<string | null>(null);
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    if (returns === 0) return;
    const buttons = [...document.querySelectorAll('button')];
    const found =
      buttons.find((one) => wordsOf(one) === opener.current && !one.disabled) ??
      buttons.find((one) => one.hasAttribute('aria-current'));
    found?.focus({ preventScroll: true });
  }, [returns]);
  return {
    leave: () => {
      opener.current = document.activeElement && wordsOf(document.activeElement);
    },
    comeBack: () => setReturns((count) => count + 1),
  };
}

/** What a button says: one with an icon alone has a label. */
const wordsOf = (one: Element): string => one.getAttribute('aria-label') ?? one.textContent ?? '';
