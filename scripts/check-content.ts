/** `npm run check:content`: checks content/ and says in Norwegian what to mend. Exits with 1 on mistakes. */
import { fileURLToPath } from 'node:url';
import { buildDate } from '#domain/site/freshness.ts';
import { lixGoal } from './content-check/chapter-reports.ts';
import { checkContent } from './content-check/check.ts';
import { filesOnDisk } from './content-check/files.ts';
import { describe } from './content-check/problems.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let today: string;
try {
  today = buildDate(process.env.BUILD_DATE);
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
const { problems, entries, unusedSources, chapters } = checkContent(filesOnDisk(root), today);

for (const problem of problems) console.error(`${describe(problem)}\n`);
if (unusedSources.length > 0) {
  console.log(
    `Kilder ingen tekst viser til (${unusedSources.length}): ${unusedSources.join(', ')}`,
  );
}
const hard = chapters.filter(({ lix }) => lix > lixGoal.most);
if (hard.length > 0) {
  const named = hard.map(({ id, lix }) => `${id} ${Math.round(lix)}`).join(', ');
  console.log(`For tunge kapitler, LIX over ${lixGoal.most}: ${named}`);
}
if (problems.length > 0) {
  console.error(`Innholdet har ${problems.length} feil. Ingenting ble bygd.`);
  process.exitCode = 1;
} else {
  console.log(`Innholdet er i orden: ${entries} oppslag.`);
}
