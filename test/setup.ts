import { tmpdir } from 'node:os';
import path from 'node:path';
import { SENTENCES } from '../src/sentences/all';
import { refuseUnregistered, register } from '../src/texts/registry';

/** Every test may have every sentence said; one that nobody registered is a mistake. */
register(SENTENCES);
refuseUnregistered();

/** Nothing of a test is noted in the folder of the person who runs it; processes that a test starts inherit this. */
process.env['JXZP_CONFIG'] ??= path.join(tmpdir(), 'jxzp-test-config');
