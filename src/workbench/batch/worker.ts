import { SENTENCES } from '../../sentences/all';
import { register } from '../../texts/registry';
import { answerTo } from './examine';
import type { Answer, Request } from './protocol';

/** The worker that looks at many files, one after the other. Lists are spoken here, so it has the sentences. */

register(SENTENCES);

const send = (answer: Answer) => self.postMessage(answer);

/** Answers go out in the order of the questions. */
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Request>) => {
  last = last.then(async () => {
    try {
      send(await answerTo(data));
    } catch (fault) {
      console.error(fault);
      send(null);
    }
  });
};
