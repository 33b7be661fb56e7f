import { isDeepStrictEqual } from 'node:util';
import type { Kommune } from '#domain/directory/types.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import { addressOf, emailWay, phoneWay, type Way } from './contact-ways.ts';
import { unitAddress, type Unit } from './register.ts';

/** The fields the register changes. */
export type FieldName = 'organisationNumber' | 'generalEmail' | 'generalPhone' | 'generalAddress';

/** One field of a kommune, before and after, as an editor reads it. */
export interface Change {
  field: FieldName;
  before: string;
  after: string;
}

/** What an answer of the register would do. */
export interface RegisterPlan {
  changed: { kommune: Kommune; after: Kommune; changes: Change[] }[];
  /** Kommuner whose contact the register agrees with; only the day is new. */
  agreed: number;
  /** What was left, and why. */
  refused: string[];
  /** Kommuner the answer does not have. */
  missing: Kommune[];
  /** Units the answer has, and no kommune. */
  unknown: Unit[];
}

const named = ({ displayName, id }: Kommune) => `${displayName} (${id})`;

/** Finds the kommune of each unit: by its organisation number, else by the number of the kommune it lies in. */
function pairsOf(kommuner: readonly Kommune[], units: readonly Unit[]) {
  const byOrganisation = new Map(
    kommuner.flatMap((one) => (one.organisationNumber ? [[one.organisationNumber, one]] : [])),
  );
  const byNumber = new Map(kommuner.map((one) => [one.id, one]));
  const pairs = units.map((unit) => {
    const inRegister = byOrganisation.get(unit.organisasjonsnummer);
    const there = byNumber.get(unit.forretningsadresse?.kommunenummer ?? '');
    return { unit, kommune: inRegister ?? there, there };
  });
  return { pairs, byKommune: Map.groupBy(pairs, ({ kommune }) => kommune) };
}

/** What makes it doubtful which kommune a unit is, in words. */
function doubtOf(
  kommune: Kommune,
  own: readonly { unit: Unit; there: Kommune | undefined }[],
): string | undefined {
  const numbers = own.map(({ unit }) => unit.organisasjonsnummer).join(', ');
  if (own.length > 1) {
    return `${named(kommune)}: Registeret har ${own.length} enheter (${numbers}), og ingen av dem er tatt inn`;
  }
  const elsewhere = own.find(({ there }) => there !== undefined && there !== kommune)?.there;
  return (
    elsewhere &&
    `${named(kommune)}: Enheten ${numbers} ligger i ${named(elsewhere)} i registeret, og er ikke tatt inn`
  );
}

function withWays(kommune: Kommune, unit: Unit, today: string) {
  const refused: string[] = [];
  const year = Number(today.slice(0, 4));
  const take = (what: string, found: string | undefined, way: Way | undefined) => {
    if (!way || 'value' in way) return way?.value;
    refused.push(`${named(kommune)}: ${what} «${found ?? ''}» ${way.refused}, og er ikke tatt inn`);
    return undefined;
  };
  const { epostadresse, telefon } = unit;
  const known = kommune.generalEmail?.address;
  const email = take(
    'e-posten',
    epostadresse,
    epostadresse ? emailWay(epostadresse, { ...kommune, known }) : undefined,
  );
  const phone = take('telefonen', telefon, telefon ? phoneWay(telefon) : undefined);
  const address = addressOf(unit);
  const source = { url: unitAddress(unit.organisasjonsnummer), seen: today };
  const day = {
    nb: `Enhetsregisteret ${formatDate(today, 'nb')}`,
    nn: `Einingsregisteret ${formatDate(today, 'nn')}`,
  };
  const after: Kommune = {
    ...kommune,
    organisationNumber: unit.organisasjonsnummer,
    ...(email && {
      generalEmail: {
        address: email,
        grade: 'høy',
        sources: ['enhetsregisteret'],
        years: { from: year, to: year },
      },
    }),
    ...(phone && {
      generalPhone: {
        number: phone,
        grade: 'høy',
        years: { from: year, to: year },
        dating: day,
        ...source,
      },
    }),
    ...(address && { generalAddress: { address, ...source } }),
  };
  return { after, refused };
}

const shown = (kommune: Kommune): Record<FieldName, string> => ({
  organisationNumber: kommune.organisationNumber ?? '',
  generalEmail: kommune.generalEmail?.address ?? '',
  generalPhone: kommune.generalPhone?.number ?? '',
  generalAddress: kommune.generalAddress?.address ?? '',
});

/** Says what an answer of the register would change. A field the register lacks stays as it is. */
export function planUpdate(
  kommuner: readonly Kommune[],
  units: readonly Unit[],
  today: string,
): RegisterPlan {
  const living = units.filter(({ slettedato }) => slettedato === undefined);
  const { pairs, byKommune } = pairsOf(kommuner, living);
  const doubts = new Map(
    [...byKommune].flatMap(([kommune, own]) => {
      const doubt = kommune && doubtOf(kommune, own);
      return doubt ? [[kommune, doubt] as const] : [];
    }),
  );
  const refused = [...doubts.values()];
  const plans = pairs.flatMap(({ unit, kommune }) => {
    if (!kommune || doubts.has(kommune)) return [];
    const made = withWays(kommune, unit, today);
    refused.push(...made.refused);
    const [was, is] = [shown(kommune), shown(made.after)];
    const changes = (Object.keys(was) as FieldName[])
      .filter((field) => was[field] !== is[field])
      .map((field) => ({ field, before: was[field], after: is[field] }));
    return [{ kommune, after: made.after, changes }];
  });
  const found = new Set(pairs.map(({ kommune }) => kommune));
  const changed = plans.filter(({ kommune, after }) => !isDeepStrictEqual(kommune, after));
  return {
    changed,
    agreed: changed.filter(({ changes }) => changes.length === 0).length,
    refused,
    missing: kommuner.filter((kommune) => !found.has(kommune)),
    unknown: pairs.flatMap(({ unit, kommune }) => (kommune ? [] : [unit])),
  };
}
