/** `npm run directory:export`. What it does is in directory/export.ts. */
import { exportDirectory } from './directory/export.ts';
import { run } from './directory/run.ts';

await run(exportDirectory);
