import { SENTENCES } from '../src/sentences/all';
import { refuseUnregistered, register } from '../src/texts/registry';

/** Every test may have every sentence said; one that nobody registered is a mistake. */
register(SENTENCES);
refuseUnregistered();
