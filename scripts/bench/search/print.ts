import { isFound, isWorse, scoreOf, type Hit, type Outcome } from './judge.ts';
import { kinds, type QuerySet, type SearchQuery } from './queries.ts';

/** A query, what plain Pagefind made of it, and what the site did. */
export interface Answered {
  query: SearchQuery;
  plain: Outcome;
  site: Outcome;
  /** What the site showed first. */
  shown: Hit[];
}

const share = (value: number) => value.toFixed(3).padStart(6);

function printRow(name: string, answered: readonly Answered[]): void {
  if (answered.length === 0) return;
  const plain = scoreOf(answered.map((one) => one.plain));
  const site = scoreOf(answered.map((one) => one.site));
  const columns = [
    `${share(plain.recall)} ${share(site.recall)}`,
    `${share(plain.mrr)} ${share(site.mrr)}`,
    `${String(plain.empty).padStart(6)} ${String(site.empty).padStart(6)}`,
  ];
  console.log(`  ${name.padEnd(14)}${String(site.count).padStart(4)}   ${columns.join('   ')}`);
}

/** Prints the scores of a set: all of it, by language and by kind. Never a query. */
export function printScores(set: QuerySet, all: readonly Answered[]): void {
  const answered = all.filter(({ query }) => query.set === set);
  const title = { tune: 'Those tuned on', report: 'Those that only report' }[set];
  console.log(`\n${title}, ${answered.length} queries`);
  if (answered.length === 0) return;
  console.log(`${' '.repeat(23)}${['recall@3', 'MRR', 'empty'].map((t) => t.padEnd(16)).join('')}`);
  console.log(`${' '.repeat(23)}${' plain   site   '.repeat(3)}`);
  printRow('all', answered);
  for (const language of ['nb', 'nn'] as const)
    printRow(
      language,
      answered.filter(({ query }) => query.language === language),
    );
  for (const kind of kinds)
    printRow(
      kind,
      answered.filter(({ query }) => query.kind === kind),
    );
  const worse = answered.filter(({ plain, site }) => isWorse(plain, site));
  const lost = worse.filter(({ plain, site }) => isFound(plain) && !isFound(site));
  const emptied = answered.filter(({ plain, site }) => site.empty && !plain.empty);
  console.log(`  Worse than plain: ${worse.length}, of which out of sight: ${lost.length}.`);
  console.log(`  Empty where plain shows something: ${emptied.length}.`);
}

/** Prints the queries one may tune on that are not answered in sight, or worse than plain Pagefind answers them. */
export function printFailures(all: readonly Answered[]): void {
  const rank = ({ rank, empty }: Outcome) => rank ?? (empty ? 'empty' : 'none');
  for (const { query, plain, site, shown } of all) {
    if (query.set !== 'tune' || (isFound(site) && !isWorse(plain, site))) continue;
    console.log(`\n${query.kind}, ${query.language}: «${query.text}»`);
    console.log(`  plain ${rank(plain)}, site ${rank(site)}`);
    console.log(`  wanted ${query.answers.join(' ')}`);
    console.log(`  shown  ${shown.map(({ address }) => address).join(' ') || 'nothing'}`);
  }
}
