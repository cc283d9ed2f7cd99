import { useEffect, useRef } from 'react';

/** Ctrl+O and Ctrl+S wherever the focus is on the page. */
export function useShortcuts(actions: { open(): void; save(): void }): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'o' && key !== 's') return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 'o') latest.current.open();
      else latest.current.save();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
