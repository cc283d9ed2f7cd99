import type { Io } from './io';

export interface Progress {
  show(done: number): void;
  /** Takes the line away, so that a message can stand there. */
  clear(): void;
}

/** A line on standard error that counts the files done; silent where nobody looks at it, or for a handful of files. */
export function progressLine(io: Io, total: number): Progress {
  if (!io.errIsTerminal || total < 3) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done) => io.err(`\r\u001b[K${done}/${total}`),
    clear: () => io.err('\r\u001b[K'),
  };
}
