import { startWorker } from '../startWorker';
import type { Answer, Answers, Request } from './protocol';
import { text } from './workerText';

/** Answers questions about files; null where a fault of ours was met, or the worker is gone. */
export interface Examiner {
  ask<Asked extends Request>(request: Asked): Promise<Answers[Asked['kind']] | null>;
  close(): void;
}

/** An examiner in a worker of its own. One file that takes all memory, or meets a fault, costs itself: the next has a new worker. */
export class WorkerExaminer implements Examiner {
  private worker: Worker | null = null;
  private readonly waiting: ((answer: Answer) => void)[] = [];

  ask<Asked extends Request>(request: Asked): Promise<Answers[Asked['kind']] | null> {
    return new Promise((resolve) => {
      this.waiting.push((answer) => resolve(answer as Answers[Asked['kind']] | null));
      this.worker ??= this.begin();
      this.worker.postMessage(request);
    });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    while (this.waiting.length > 0) this.waiting.shift()?.(null);
  }

  private begin(): Worker {
    const worker = startWorker(text, 'batch-worker');
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.waiting.shift()?.(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.close();
    };
    return worker;
  }
}
