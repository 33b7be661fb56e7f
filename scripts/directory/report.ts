import { confirmationStatusOf, type ConfirmationStatus } from '#domain/directory/contact.ts';
import { daysAhead, deadlines, type Deadline } from '#domain/directory/expiry.ts';
import type { Coordination } from '#domain/directory/types.ts';
import type { Language } from '#domain/site/language.ts';
import { formatDate, inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { collections } from '#schemas/collections.ts';
import { filesOnDisk } from '../content-check/files.ts';
import { readCollection, referencesTo } from '../content-check/raw-entries.ts';
import { checkingTools, schemaProblems } from '../content-check/schema-problems.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { inWords } from './problems.ts';
import {
  contactsWith,
  remindersOf,
  sourcesOf,
  type Facts,
  type KommuneWithForm,
  type ReminderTexts,
} from './reminders.ts';

const partNames = {
  confirmation: 'bekreftelse',
  roleContact: 'rollekontakt',
  policeContact: 'politikontakt',
};

const unconfirmed = '--unconfirmed';

const usage = `Bruk: npm run directory:report -- [valg]

  ${unconfirmed}   skriv også e-poster til kommuner der vi bare har en kilde`;

/** The words of the e-mails, or nothing when the content check must mend them first. */
function readWords(root: string) {
  const files = filesOnDisk(root);
  const helplines = readCollection(files, collections.helplines);
  const tools = checkingTools(new Map([['helplines', referencesTo(helplines)]]));
  const read = (name: 'texts' | 'site') => {
    const { entries, problems } = readCollection(files, collections[name]);
    const isSound = entries.every(
      (one) => schemaProblems(one, collections[name].schema(tools)).length === 0,
    );
    return isSound && problems.length === 0 ? entries : undefined;
  };
  const [texts, site] = [read('texts'), read('site')?.[0]?.data];
  const wordsIn = (language: Language) =>
    texts?.find(({ id }) => id === language)?.data as { reminder: ReminderTexts } | undefined;
  const [nb, nn] = [wordsIn('nb'), wordsIn('nn')];
  if (!nb || !nn || !site) return undefined;
  const { publisher } = site as { publisher: Record<Language, string> };
  return { texts: { nb: nb.reminder, nn: nn.reminder }, publisher };
}

/** The name of the fylke of the first kommune of a coordination. */
function fylkeOf({ kommuner }: Coordination, catalogue: Catalogue): string {
  const first = catalogue.kommuner.find(({ id }) => id === kommuner[0]);
  return catalogue.fylker.find(({ id }) => id === first?.fylke)?.name ?? '';
}

const byFylke = <Item>(items: readonly Item[], fylke: (item: Item) => string) =>
  [...Map.groupBy(items, fylke)].toSorted(([a], [b]) => inAlphabeticalOrder(a, b));

function lineOf({ coordination, part, lastDay, days }: Deadline): string {
  const when =
    days < 0
      ? `gikk ut etter ${formatDate(lastDay, 'nb')}`
      : `vises til og med ${formatDate(lastDay, 'nb')} (${days} ${days === 1 ? 'dag' : 'dager'})`;
  return `  ${coordination.id}: ${partNames[part]} ${when}`;
}

function listed(title: string, found: readonly Deadline[], catalogue: Catalogue): string {
  const groups = byFylke(found, ({ coordination }) => fylkeOf(coordination, catalogue));
  const lines = groups.flatMap(([fylke, members]) => [fylke, ...members.map(lineOf)]);
  return [`${title}: ${found.length}`, ...lines].join('\n');
}

/** How many coordinations have each status, in each fylke. */
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
 * `npm run directory:report`: what is soon too old to be shown, what already is, and e-mails that ask
 * the kommuner to confirm. Prints; changes and sends nothing.
 *
 * @returns the exit code
 */
export function reportDirectory(
  args: readonly string[],
  { root, today, print }: CommandContext,
): Promise<0 | 1 | 2> {
  const [option, ...rest] = args;
  if (rest.length > 0 || (option !== undefined && option !== unconfirmed)) {
    print(usage);
    return Promise.resolve(2);
  }
  const catalogue = readCatalogue(root);
  const words = readWords(root);
  if (!catalogue || !words) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return Promise.resolve(1);
  }
  const { expiring, expired } = deadlines(catalogue.coordinations, today);
  print(`Kontaktene per ${formatDate(today, 'nb')}\n`);
  print(`${listed(`Går ut de neste ${daysAhead} dagene`, expiring, catalogue)}\n`);
  print(`${listed('Har gått ut', expired, catalogue)}\n`);
  print(`${counts(catalogue, today)}\n`);
  const urgent = Map.groupBy([...expired, ...expiring], ({ coordination }) => coordination);
  const sourced = catalogue.coordinations.filter(
    (one) => !urgent.has(one) && confirmationStatusOf([one], today) === 'source',
  );
  const asked: [Coordination, Facts][] = [
    ...[...urgent].map(
      ([one, found]) => [one, contactsWith(found)] satisfies [Coordination, Facts],
    ),
    ...(option === unconfirmed ? sourced : []).map(
      (one) => [one, sourcesOf(one)] satisfies [Coordination, Facts],
    ),
  ];
  const reminders = asked.flatMap(([coordination, facts]) =>
    remindersOf(
      coordination,
      facts,
      catalogue.kommuner as unknown as KommuneWithForm[],
      words.texts,
      words.publisher,
    ),
  );
  print(`E-poster som ber om bekreftelse: ${reminders.length}`);
  if (option !== unconfirmed && sourced.length > 0) {
    print(
      `${sourced.length} ${sourced.length === 1 ? 'samordning' : 'samordninger'} har bare en kilde. E-poster til dem også: npm run directory:report -- ${unconfirmed}`,
    );
  }
  for (const { to, subject, body } of reminders) {
    print(`\n----------\nTil: ${to}\nEmne: ${subject}\n\n${body.trim()}`);
  }
  return Promise.resolve(0);
}
