import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchQuery } from './queries.ts';

/** What is wrong with an address in a built site, or nothing. */
function wrongWith(address: string, folder: string): string | undefined {
  const [page = '', heading] = address.split('#');
  const file = join(folder, page, 'index.html');
  if (!existsSync(file)) return 'no such page is built';
  const isThere = !heading || readFileSync(file, 'utf8').includes(` id="${heading}"`);
  return isThere ? undefined : `the page has no id "${heading}"`;
}

/** The answers the built site does not have, each with the query that names it. */
export function missingAnswers(queries: readonly SearchQuery[], folder: string): string[] {
  const checked = new Map<string, string | undefined>();
  return queries.flatMap(({ text, set, language, answers }) =>
    answers.flatMap((address) => {
      if (!checked.has(address)) checked.set(address, wrongWith(address, folder));
      const wrong = checked.get(address);
      return wrong ? [`${set}.yaml: «${text}» (${language}): ${address}: ${wrong}.`] : [];
    }),
  );
}
