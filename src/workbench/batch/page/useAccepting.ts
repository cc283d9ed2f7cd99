import { useState } from 'react';
import { useSpeech } from '../../../taskpane/door';
import type { Batch, KindOfFinding } from '../batch';

interface Accepted {
  readonly kind: KindOfFinding;
  readonly title: string;
  readonly keys: readonly number[];
}

/** Accepting a kind of finding in the files listed (`keys`), and taking that back as long as nothing else was done. */
export function useAccepting(batch: Batch, keys: readonly number[], tell: (told: string) => void) {
  const { say } = useSpeech();
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const accept = async (kind: KindOfFinding, title: string, words: string) => {
    const count = await batch.acceptKind(kind, words, keys);
    tell(say('batch.accepted', { title, count }));
    setAccepted({ kind, title, keys });
  };
  const undo = async () => {
    if (!accepted) return;
    const { kind, title, keys: chosen } = accepted;
    setAccepted(null);
    const count = await batch.withdrawKind(kind, chosen);
    const isOpen = chosen.some((key) => (batch.state().files[key]?.openId ?? null) !== null);
    const said = say('batch.withdrawn', { title, count });
    tell(isOpen ? `${said}${say('batch.withdraw-open')}` : said);
  };
  return { accepted, accept, undo, forget: () => setAccepted(null) };
}
