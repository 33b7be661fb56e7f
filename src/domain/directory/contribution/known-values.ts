import type { ContributionFacts } from './facts.ts';
import type { FieldId, Values } from './fields.ts';

/** The coordinations that cover a kommune. A form can tell of one alone. */
export const coordinationsIn = ({ coordinations }: ContributionFacts, number: string) =>
  coordinations.filter(({ kommuner }) => kommuner.includes(number));

/** What the fields are filled in with before anybody writes: what is known. */
export function knownValues(facts: ContributionFacts, number: string): Values {
  const known = coordinationsIn(facts, number)[0];
  if (!known) return {};
  const language = facts.kommuner[number]?.isNynorsk ? 'nn' : 'nb';
  const { cells, sides } = known;
  const { nivåer = [], prioriteringer = [], møter = [] } = sides;
  const [levels, meeting] = [nivåer[0] ?? {}, møter[0] ?? {}];
  const found: Partial<Record<FieldId, string | undefined>> = {
    role: cells[`rolle_${language}`],
    contactName: cells[`rollekontakt_navn_${language}`],
    contactPhone: cells.rollekontakt_telefon,
    contactEmail: cells.rollekontakt_epost,
    contactPage: cells.rollekontakt_nettadresse,
    governing: levels[`styrende_${language}`],
    coordinating: levels[`koordinerende_${language}`],
    operational: levels[`utforende_${language}`],
    meetingDate: meeting.mote_dato,
    meetingTime: meeting.mote_klokka,
    meetingPlace: meeting[`mote_sted_${language}`],
    meetingPage: meeting.mote_nettadresse,
    priority1: prioriteringer[0]?.[`prioritering_${language}`],
    priority2: prioriteringer[1]?.[`prioritering_${language}`],
    priority3: prioriteringer[2]?.[`prioritering_${language}`],
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, text]) => text !== undefined && text !== ''),
  ) as Values;
}
