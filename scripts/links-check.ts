/** `npm run links:check`. What it does is in links/check.ts. */
import { run } from './directory/run.ts';
import { checkLinks } from './links/check.ts';

await run(checkLinks);
