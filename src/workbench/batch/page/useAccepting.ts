import { useState } from 'react';
import { useSpeech } from '../../../taskpane/door';
import type { Batch, KindOfFinding } from '../batch';

interface Accepted {
  readonly kind: KindOfFinding;
  readonly title: string;
  readonly keys: readonly number[];
}

/** Accepting a kind of finding in the files listed (`keys`), and taking that back: at once, or another day. */
export function useAccepting(batch: Batch, keys: readonly number[], tell: (told: string) => void) {
  const { say } = useSpeech();
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const accept = async (kind: KindOfFinding, title: string, words: string) => {
    const count = await batch.acceptKind(kind, words, keys);
    tell(say('batch.accepted', { title, count }));
    setAccepted({ kind, title, keys });
  };
  const withdraw = async (kind: KindOfFinding, title: string, chosen: readonly number[] = keys) => {
    setAccepted(null);
    const count = await batch.withdrawKind(kind, chosen);
    const isOpen = chosen.some((key) => (batch.state().files[key]?.openId ?? null) !== null);
    const said = say('batch.withdrawn', { title, count });
    tell(isOpen ? `${said}${say('batch.withdraw-open')}` : said);
  };
  const undo = () => accepted && void withdraw(accepted.kind, accepted.title, accepted.keys);
  return { accepted, accept, withdraw, undo, forget: () => setAccepted(null) };
}
