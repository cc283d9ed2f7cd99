import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_ABSENT } from '../workbench/browser/page';

const START = path.resolve(import.meta.dirname, '../../scripts/start.mjs');

/** npm start until it says where the page is, or ends. */
async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [START, ...args], { env: { ...process.env, CI: '', ...env } });
  let said = '';
  const waiting = new Set<() => void>();
  const hear = (part: string): void => {
    said += part;
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  /** Until it has said so, which it may have done already: two lines can come as one piece. */
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const look = (): void => {
        if (said.includes(text)) resolve();
      };
      waiting.add(look);
      look();
      void ended.then(() => resolve());
    });
  await until('Ctrl+C');
  return {
    said: () => said,
    until,
    address: () => /http:\/\/\S+/.exec(said)?.[0] ?? '',
    stop: (signal: NodeJS.Signals) => child.kill(signal),
    ended,
  };
}

/** A port that another program has. */
async function takenPort() {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  return { port: typeof address === 'object' ? address?.port : 0, release: () => other.close() };
}

describe.skipIf(BROWSER_ABSENT !== null)('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves the page, and ends in order on %s', async (signal) => {
    const run = await start(['--no-open', '--port=0']);
    const page = await fetch(run.address());
    expect(await page.text()).toContain('绩效自评助手');
    run.stop(signal);
    expect(await run.ended).toBe(0);
    await expect(fetch(run.address())).rejects.toThrow();
  });

  it('takes another port, and says so, where the port is taken', async () => {
    const { port, release } = await takenPort();
    const run = await start(['--no-open', `--port=${port}`]);
    expect(run.said()).toContain(`端口 ${port} 不能用`);
    expect((await fetch(run.address())).status).toBe(200);
    run.stop('SIGINT');
    expect(await run.ended).toBe(0);
    release();
  });

  it('says in one sentence that no browser could be opened, and goes on', async () => {
    const run = await start(['--port=0'], { PATH: '' });
    await run.until('没有能打开浏览器');
    expect((await fetch(run.address())).status).toBe(200);
    run.stop('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it.each(['--port=99999', '--port=abc', '--port'])('refuses %s', async (argument) => {
    const run = await start(['--no-open', argument]);
    expect(await run.ended).toBe(2);
    expect(run.said()).toContain('不是端口');
  });
});
