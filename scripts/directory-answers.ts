/** `npm run directory:answers`. What it does is in directory/mail/answers.ts. */
import { readInAnswers } from './directory/mail/answers.ts';
import { run } from './directory/run.ts';

await run(readInAnswers);
