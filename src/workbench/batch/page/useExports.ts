import { useState } from 'react';
import type { Outcome } from '../../../hosts';
import { useSpeech } from '../../../taskpane/door';
import type { Batch } from '../batch';

/** The files that are made of all files of a batch, and what is told of making them. */
export function useExports(batch: Batch, download: (name: string, content: Uint8Array | Blob) => void) {
  const { say, sayNote, language } = useSpeech();
  const [told, setTold] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const work = async (doing: () => Promise<string>) => {
    setIsBusy(true);
    setTold(say('batch.working'));
    setTold(await doing().catch(() => say('workbench.fault')));
    setIsBusy(false);
  };
  const hand = (base: string, ending: string, made: Outcome<Uint8Array>): string => {
    if (!made.ok) return sayNote(made.error.note);
    const name = `${base}.${ending}`;
    download(name, made.value);
    return say('batch.made', { name });
  };
  const list = (format: 'xlsx' | 'docx') =>
    void work(async () => hand(say('batch.list-name'), format, await batch.list(format, language)));
  const summary = () => void work(async () => hand(say('batch.summary-name'), 'xlsx', await batch.summary(language)));
  const archive = () =>
    void work(async () => {
      const total = batch.state().files.length;
      const { zip, missing } = await batch.archive((done) => setTold(say('batch.archiving', { done, total })));
      const name = `${say('batch.archive-name')}.zip`;
      download(name, zip);
      if (missing.length === 0) return say('batch.made', { name });
      return say('batch.archive-missing', { name, files: missing.join('、') });
    });
  return { told, setTold, isBusy, list, summary, archive };
}
