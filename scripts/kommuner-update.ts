/** `npm run kommuner:update`. What it does is in kommuner/update.ts. */
import { run } from './directory/run.ts';
import { updateKommuner } from './kommuner/update.ts';

await run(updateKommuner);
