import type { Fylke, Kommune } from '#domain/directory/types.ts';
import type { LinkCheck } from '#domain/site/links.ts';
import { formatDate, inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { LinkPlace } from './addresses.ts';

const nationwide = 'Kilder og annet som gjelder hele landet';

const names: Partial<Record<CollectionName, string>> = {
  coordinations: 'samordning',
  kommuner: 'kommune',
  publishedDocuments: 'dokument',
  nationalDocuments: 'dokument',
  dutyLines: 'barnevernvakt',
  sources: 'kilde',
  helplines: 'hjelpetelefon',
  laws: 'regel',
};

/** What the report is written from. */
export interface LinkReport {
  links: readonly LinkCheck[];
  places: ReadonlyMap<string, readonly LinkPlace[]>;
  kommuner: readonly Pick<Kommune, 'id' | 'fylke'>[];
  fylker: readonly Pick<Fylke, 'id' | 'name'>[];
}

function fylkeOf({ kommuner: [number] }: LinkPlace, { kommuner, fylker }: LinkReport): string {
  const id = kommuner.find((kommune) => kommune.id === number)?.fylke;
  return fylker.find((fylke) => fylke.id === id)?.name ?? nationwide;
}

const lineOf = ({ address, status, checkedAt }: LinkCheck, { collection, id, field }: LinkPlace) =>
  `  ${names[collection] ?? collection} ${id}, ${field}: ${address} (${status ?? 'ingen tjener har navnet'}, ${formatDate(checkedAt, 'nb')})`;

/** The dead addresses by fylke, each with the places it stands in, and how many there are of each kind. */
export function reportOf(report: LinkReport): string {
  const count = (result: LinkCheck['result']) =>
    report.links.filter((link) => link.result === result).length;
  const dead = report.links
    .filter(({ result }) => result === 'dod')
    .flatMap((link) => (report.places.get(link.address) ?? []).map((place) => ({ link, place })));
  const groups = [...Map.groupBy(dead, ({ place }) => fylkeOf(place, report))].toSorted(
    ([a], [b]) => (a === nationwide ? 1 : b === nationwide ? -1 : inAlphabeticalOrder(a, b)),
  );
  return [
    `${count('virket')} virket, ${count('omdirigert')} ledet videre, ${count('dod')} er døde, ${count('ikke-naadd')} fikk vi ikke svar fra.`,
    ...(dead.length > 0 ? ['', `Døde lenker: ${count('dod')}`] : []),
    ...groups.flatMap(([fylke, members]) => [
      fylke,
      ...members.map(({ link, place }) => lineOf(link, place)),
    ]),
  ].join('\n');
}
