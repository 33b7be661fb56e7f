/**
 * `npm run bench:search`: types every query of `bench/search-queries/` in the search of the built site, and asks plain
 * Pagefind the same, and prints how often the answer is among the first three. Nothing here passes or fails, but that a
 * query names a page there is not.
 *
 *     npm run bench:search
 *     npm run bench:search -- --show   the queries of tune.yaml that are not answered, too
 */
import { chromium } from 'playwright';
import { missingAnswers } from './bench/search/missing-answers.ts';
import { inSight, rankOf, type Hit, type Outcome } from './bench/search/judge.ts';
import { plainPagefind } from './bench/search/plain-pagefind.ts';
import { printFailures, printScores, type Answered } from './bench/search/print.ts';
import { loadQueries, querySets } from './bench/search/queries.ts';
import { siteSearch } from './bench/search/site-search.ts';
import { browserOptions } from './support/browser.ts';
import { serveSite } from './support/serve-site.ts';
import { dist } from './support/site.ts';

const unknown = process.argv.slice(2).filter((option) => option !== '--show');
if (unknown.length > 0) {
  console.error(`Unknown option: ${unknown.join(', ')}. Expected --show or nothing.`);
  process.exit(2);
}

const queries = loadQueries();
const missing = missingAnswers(queries, dist);
if (missing.length > 0) {
  console.error('Answers that are not in the built site. Build it anew, or correct the query:');
  console.error(missing.join('\n'));
  process.exit(1);
}

const served = await serveSite(dist);
const browser = await chromium.launch(await browserOptions());
const plain = await plainPagefind(browser, dist);
try {
  const site = await siteSearch(browser, served.address);
  const outcome = (answers: readonly string[], hits: readonly Hit[]): Outcome => ({
    rank: rankOf(answers, hits),
    empty: hits.length === 0,
  });
  const answered: Answered[] = [];
  for (const query of queries) {
    const shown = await site.ask(query.language, query.text);
    answered.push({
      query,
      plain: outcome(query.answers, await plain.ask(query.language, query.text)),
      site: outcome(query.answers, shown),
      shown: shown.slice(0, inSight),
    });
  }
  for (const set of querySets) printScores(set, answered);
  if (process.argv.includes('--show')) printFailures(answered);
} finally {
  await plain.close();
  await browser.close();
  await served.close();
}
