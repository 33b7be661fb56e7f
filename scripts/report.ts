/** `npm run report`: the state of each chapter, and the words it shares with others. Prints; changes nothing. */
import { fileURLToPath } from 'node:url';
import { buildDate } from '#domain/site/freshness.ts';
import { filesOnDisk } from './content-check/files.ts';
import { report } from './report/report.ts';

process.exitCode = report(process.argv.slice(2), {
  files: filesOnDisk(fileURLToPath(new URL('..', import.meta.url))),
  today: buildDate(process.env.BUILD_DATE),
  print: console.log,
});
