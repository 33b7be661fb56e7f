import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formOf } from '#domain/directory/sheet/answer-form.ts';
import { slugify } from '#domain/site/norwegian.ts';
import { argumentsOf } from '../arguments.ts';
import { readCatalogue } from '../catalogue.ts';
import type { CommandContext } from '../command-context.ts';
import { inWords, quoted } from '../problems.ts';
import type { Reminder } from '../reminders.ts';
import { emlOf } from './eml.ts';
import { logFile, readLog, writeLog } from './log.ts';
import { notAskedLately, requestsOf } from './requests.ts';
import { questionsToUnlisted } from './unlisted.ts';
import { readMailWords, type MailWords } from './words.ts';

const usage = `Bruk: npm run directory:ask -- MAPPE
      npm run directory:ask -- MAPPE --unlisted
      npm run directory:ask -- MAPPE --sent

Det første skriver en e-post til hver kommune som bør bekrefte, som filer (.eml) i MAPPE.
Slett dem du ikke vil sende, åpne de andre i e-postprogrammet, og send dem.
  --unlisted   skriv i stedet til dem vi ikke vet noe om, og spør om de har SLT
  --sent       noter at de som ligger i mappen, er sendt i dag`;

const options = {
  sent: { type: 'boolean', default: false },
  unlisted: { type: 'boolean', default: false },
} as const;

/** The name of the file of an e-mail: what it is about, and the målform where it is written in both. */
function fileOf(
  { asks, coordination, kommuner, language }: Reminder,
  all: readonly Reminder[],
): string {
  if (asks === 'whetherThere') return `ukjent-${kommuner[0]?.slug}.eml`;
  return all.filter((one) => one.coordination === coordination).length > 1
    ? `${coordination.id}.${language}.eml`
    : `${coordination.id}.eml`;
}

async function write(
  folder: string,
  requests: readonly Reminder[],
  { texts, email }: MailWords,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (const request of requests) {
    const { names, language, to, subject, body } = request;
    const path = join(folder, fileOf(request, requests));
    if (existsSync(path)) continue;
    const rows = formOf(request, texts[language].form);
    const form = { name: `svar-${slugify(names)}.xlsx`, rows };
    await writeFile(path, await emlOf({ to, from: email, subject, body, form }), { flag: 'wx' });
    written += 1;
  }
  return written;
}

/**
 * `npm run directory:ask`: writes e-mails that ask the kommuner to confirm, as drafts a mail program opens; and with
 * `--sent` keeps who was asked, when. Sends nothing.
 *
 * @returns the exit code
 */
export async function askKommuner(
  args: readonly string[],
  { root, today, print, files: disk }: CommandContext,
): Promise<0 | 1 | 2> {
  const given = argumentsOf(args, options);
  if (given?.name === undefined) {
    print(usage);
    return 2;
  }
  const [catalogue, words, log] = [readCatalogue(root), readMailWords(root), readLog(root)];
  if (!catalogue || !words || !log) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return 1;
  }
  const folder = resolve(given.name);
  const known = requestsOf(catalogue, log.asked, words, today);
  const others = notAskedLately(questionsToUnlisted(catalogue, words), log.asked, today);
  const { requests, waiting } = given.unlisted ? others : known;
  const writable = requests.filter(({ to }) => to.length > 0);
  if (given.sent) {
    if (!existsSync(folder)) {
      print(inWords({ kind: 'notAFolder', found: quoted(given.name), expected: 'en mappe' }));
      return 1;
    }
    const all = [...known.requests, ...others.requests];
    const sent = all.filter((one) => existsSync(join(folder, fileOf(one, all))));
    const fresh = sent.map(({ coordination, kommuner, to }) => ({
      about: coordination.id,
      kommuner: kommuner.map(({ id }) => id),
      to,
      asked: today,
    }));
    if (fresh.length > 0 && !(await writeLog(root, log.text, [...log.asked, ...fresh], disk))) {
      print(inWords({ kind: 'changedMeanwhile' }));
      return 1;
    }
    print(`${fresh.length} e-poster er notert som sendt i dag, i ${logFile}.`);
    return 0;
  }
  const written = await write(folder, writable, words);
  print(`${written} e-poster er skrevet til ${given.name}, med et skjema til hver.`);
  const there = writable.length - written;
  if (there > 0) print(`${there} lå der fra før, og er ikke rørt.`);
  if (waiting > 0) print(`${waiting} er spurt nylig, og får tid til å svare.`);
  const homeless = requests.filter(({ to }) => to.length === 0);
  if (homeless.length > 0) {
    print(`${homeless.length} har ingen adresse. Se på nettsiden deres:`);
    for (const { names, kommuner } of homeless)
      print(`  ${names}: ${kommuner.map(({ website }) => website).join(', ')}`);
  }
  if (written > 0) {
    print(`Er de sendt: npm run directory:ask -- ${given.name} --sent`);
    print('Filene kan ha navn på personer. Slett dem når de er sendt og notert.');
  }
  return 0;
}
