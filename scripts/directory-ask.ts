/** `npm run directory:ask`. What it does is in directory/mail/ask.ts. */
import { askKommuner } from './directory/mail/ask.ts';
import { run } from './directory/run.ts';

await run(askKommuner);
