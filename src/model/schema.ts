import * as mini from 'zod/mini';
import { z } from 'zod';

// zod would else compile its checks with `new Function`, which the pane's content security policy forbids. One configuration for both.
mini.config({ jitless: true });

/** The schema library, set up. `mini` is a third of the size: what the add-in loads is written with it. */
export { mini, z };
