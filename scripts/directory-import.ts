/** `npm run directory:import`. What it does is in directory/import.ts. */
import { importDirectory } from './directory/import.ts';
import { run } from './directory/run.ts';

await run(importDirectory);
