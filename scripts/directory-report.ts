/** `npm run directory:report`. What it does is in directory/report.ts. */
import { reportDirectory } from './directory/report.ts';
import { run } from './directory/run.ts';

await run(reportDirectory);
