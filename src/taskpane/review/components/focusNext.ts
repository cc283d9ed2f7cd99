/**
 * The place for the focus once an item of a list has left: the item after it, else the one before, else the section that follows.
 * A keyboard must not start anew at the top. Asked before the item leaves, used after.
 */
export function focusNext(inside: HTMLElement): () => void {
  const item = inside.closest('li');
  const section = item?.closest('section');
  const next = [item?.nextElementSibling, item?.previousElementSibling, section?.nextElementSibling];
  return () => {
    if (document.activeElement !== document.body) return;
    const target = next.find((one) => one?.isConnected && one.querySelector('button'));
    target?.querySelector('button')?.focus();
  };
}
