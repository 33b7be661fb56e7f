import { confirmationStatusOf, type ConfirmationStatus } from '#domain/directory/contact.ts';
import { lastInquiry } from '#domain/directory/inquiries.ts';
import type { Coordination, Inquiry } from '#domain/directory/types.ts';
import { sayWaiting, waitingTitles } from '#domain/directory/waiting-words.ts';
import { waitingOn, type Waiting, type WaitingKind } from '#domain/directory/waiting.ts';
import { formatDate, inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { readLinkChecks } from '../links/results-file.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { readLog } from './mail/log.ts';
import { requestsOf } from './mail/requests.ts';
import { unlisted } from './mail/unlisted.ts';
import { readMailWords } from './mail/words.ts';
import { inWords } from './problems.ts';

const usage = 'Bruk: npm run directory:report';

const byFylke = <Item>(items: readonly Item[], fylke: (item: Item) => string) =>
  [...Map.groupBy(items, fylke)].toSorted(([a], [b]) => inAlphabeticalOrder(a, b));

function listed(kind: WaitingKind, all: readonly Waiting[], askedOf: (id: string) => string) {
  const found = all.filter((waiting) => waiting.kind === kind);
  const lines = byFylke(found, ({ fylke }) => fylke).flatMap(([fylke, members]) => [
    fylke,
    ...members.map((waiting) => {
      const asked = kind === 'unanswered' ? '' : askedOf(waiting.id);
      const isKommune = waiting.part === 'ownContact' || /^\d{4}$/.test(waiting.id);
      const name = isKommune ? waiting.kommuner : waiting.id;
      return `  ${name}: ${sayWaiting(waiting)}${asked}`;
    }),
  ]);
  return [`${waitingTitles[kind]}: ${found.length}`, ...lines, ''].join('\n');
}

/** «, spurt 3. november 2026, ikke svart», or nothing of what nobody was asked about. */
const askedIn = (inquiries: readonly Inquiry[]) => (id: string) => {
  const last = lastInquiry(inquiries, id);
  if (!last) return '';
  const answer = last.answered ? `svarte ${formatDate(last.answered, 'nb')}` : 'ikke svart';
  return `; spurt ${formatDate(last.asked, 'nb')}, ${answer}`;
};

/** The name of the fylke of the first kommune of a coordination. */
function fylkeOf({ kommuner }: Coordination, catalogue: Catalogue): string {
  const first = catalogue.kommuner.find(({ id }) => id === kommuner[0]);
  return catalogue.fylker.find(({ id }) => id === first?.fylke)?.name ?? '';
}

/** How many coordinations are confirmed, in each fylke. */
function counts(catalogue: Catalogue, today: string): string {
  const line = (name: string, members: readonly Coordination[]) => {
    const count = (status: ConfirmationStatus) =>
      members.filter((one) => confirmationStatusOf([one], today) === status).length;
    return `  ${name}: ${count('confirmed')} bekreftet, ${count('expired')} utløpt, ${count('source')} bare kilde funnet`;
  };
  const groups = byFylke(catalogue.coordinations, (one) => fylkeOf(one, catalogue));
  return [
    'Samordninger',
    ...groups.map(([fylke, members]) => line(fylke, members)),
    line('Hele landet', catalogue.coordinations),
  ].join('\n');
}

/**
 * `npm run directory:report`: what waits for an editor, fylke by fylke, and who was asked when. Prints; changes nothing.
 *
 * @returns the exit code
 */
export function reportDirectory(
  args: readonly string[],
  { root, today, print }: CommandContext,
): Promise<0 | 1 | 2> {
  if (args.length > 0) {
    print(usage);
    return Promise.resolve(2);
  }
  const catalogue = readCatalogue(root);
  const [words, log, links] = [readMailWords(root), readLog(root), readLinkChecks(root)];
  if (!catalogue || !words || !log || !links) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return Promise.resolve(1);
  }
  const waiting = waitingOn({ ...catalogue, inquiries: log.asked, links: links.links }, today);
  print(`Kontaktene per ${formatDate(today, 'nb')}\n`);
  const order: WaitingKind[] = ['expiring', 'expired', 'unanswered', 'oldSource', 'deadLink'];
  for (const kind of order) print(listed(kind, waiting, askedIn(log.asked)));
  print(`${counts(catalogue, today)}\n`);
  const { requests } = requestsOf(catalogue, log.asked, words, today);
  print(
    `${requests.length} e-poster bør sendes. Skriv dem som filer: npm run directory:ask -- MAPPE`,
  );
  print(
    `${unlisted(catalogue).length} kommuner vet vi ikke noe om. Spør dem: npm run directory:ask -- MAPPE --unlisted`,
  );
  return Promise.resolve(0);
}
