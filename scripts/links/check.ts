import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fylke, Kommune } from '#domain/directory/types.ts';
import { collections } from '#schemas/collections.ts';
import { filesOnDisk } from '../content-check/files.ts';
import { readCollection } from '../content-check/raw-entries.ts';
import type { CommandContext } from '../directory/command-context.ts';
import { inWords } from '../directory/problems.ts';
import { earlierFile, replaceFile } from '../directory/write.ts';
import { yamlFile } from '../support/yaml-file.ts';
import { addressesOf } from './addresses.ts';
import type { Patience } from './ask.ts';
import { askPolitely } from './politely.ts';
import { reportOf } from './report.ts';
import { linksFile, readLinkChecks } from './results-file.ts';
import { afterRound, isNetDown } from './results.ts';

const usage = `Bruk: npm run links:check -- --contact ADRESSE [valg]

  --contact ADRESSE   e-post eller nettadresse til deg, som tjenerne kan se; ellers brukes email i nettsted.yaml
  --minutes TALL      etter så lang tid begynner den ikke på flere adresser (30)
  --dry-run           vis bare hva som ble funnet`;

const patient: Omit<Patience, 'userAgent'> = { timeout: 15_000, pause: 1_000, retryAfter: 10_000 };

function readArguments(args: readonly string[], email: string | undefined) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        contact: { type: 'string', default: email ?? '' },
        minutes: { type: 'string', default: '30' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const minutes = Number(values.minutes);
    const isSound = /^[\x21-\x7e]+[.@][\x21-\x7e]+$/.test(values.contact) && minutes > 0;
    return isSound ? { ...values, minutes } : undefined;
  } catch {
    return undefined;
  }
}

/** What the command runs in; a test asks faster than one may ask others. */
export type LinkContext = CommandContext & { patience?: Omit<Patience, 'userAgent'> };

/**
 * `npm run links:check`: asks for the addresses of content/, keeps what came of it with the day, and reports the dead
 * ones by fylke. When nobody answers, nothing is written.
 *
 * @returns the exit code
 */
export async function checkLinks(
  args: readonly string[],
  { root, today, print, files: disk, patience = patient }: LinkContext,
): Promise<0 | 1 | 2> {
  const files = filesOnDisk(root);
  const site = readCollection(files, collections.site).entries[0]?.data as { email?: string };
  const given = readArguments(args, site.email);
  if (!given) {
    print(usage);
    return 2;
  }
  const path = join(root, linksFile);
  const kept = readLinkChecks(root);
  if (!kept) {
    print(inWords({ kind: 'damagedCatalogue' }));
    return 1;
  }
  const { text, links: former } = kept;
  const places = addressesOf(files);
  const addresses = [...places.keys()];
  print(`Spør etter ${addresses.length} adresser, én om gangen hos hver tjener.`);
  const answers = await askPolitely(
    addresses,
    { ...patience, userAgent: `SLT-handboken-lenkesjekk/1.0 (+${given.contact})` },
    Date.now() + given.minutes * 60_000,
    (address, { result, status }) => print(`${result}${status ? ` ${status}` : ''}  ${address}`),
  );
  if (isNetDown(answers)) {
    const silent = [...answers.values()].filter(({ status }) => status === undefined).length;
    print(
      `${silent} av ${answers.size} adresser svarte ikke. Da er det nettet som er nede, ikke sidene.\n  Ingenting er skrevet, og ${linksFile} er som før.\n  Slik retter du: Se etter at maskinen er på nett og ikke stoppes av en brannmur, og kjør på nytt.`,
    );
    return 1;
  }
  const links = afterRound(addresses, former, answers, today);
  const row = <Row>(name: 'kommuner' | 'fylker') =>
    readCollection(files, collections[name]).entries.map(({ data }) => data as Row);
  print(
    `\n${reportOf({ links, places, kommuner: row<Kommune>('kommuner'), fylker: row<Fylke>('fylker') })}`,
  );
  const left = addresses.length - answers.size;
  if (left > 0)
    print(`\nTiden gikk ut for ${left} adresser. De står som før. Gi mer tid med --minutes.`);
  if (given['dry-run']) return 0;
  if (!(await replaceFile(path, text, await yamlFile(text, { links }), disk))) {
    print(`${linksFile} ble endret mens lenkene ble prøvd, og er ikke rørt. Kjør på nytt.`);
    return 1;
  }
  print(`\nSkrevet til ${linksFile}. Den forrige ligger i ${earlierFile(linksFile)}.`);
  return 0;
}
