import { expect } from 'vitest';
import type { Host } from '../../../src/hosts/host';
import { createSession } from '../../../src/taskpane/session/session';
import { bytesOf, storeOf } from '../../support/person';

type Ports = Parameters<typeof createSession>[0];

/** A session on that host: no time passes, and a fault fails the test, unless `more` says otherwise. */
export function sessionOn(host: Host, more: Partial<Pick<Ports, 'schedule' | 'report'>> = {}) {
  return createSession({
    host,
    store: storeOf(),
    random: bytesOf(3),
    language: 'zh',
    clock: () => 1_700_000_000_000,
    schedule: () => () => undefined,
    report: (fault) => expect.fail(String(fault)),
    ...more,
  });
}
