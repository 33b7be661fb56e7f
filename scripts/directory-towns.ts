/** `npm run directory:towns`. What it does is in directory/towns.ts. */
import { updateTowns } from './directory/towns.ts';
import { run } from './directory/run.ts';

await run(updateTowns);
