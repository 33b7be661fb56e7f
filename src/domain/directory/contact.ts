import { freshnessOf } from '#domain/site/freshness.ts';
import type {
  Confirmation,
  Coordination,
  Kommune,
  OwnContact,
  Person,
  PoliceContact,
  RoleContact,
} from './types.ts';

/**
 * Whether the kommune has confirmed what we list of it:
 * - `confirmed`: the kommune has confirmed it within 24 months
 * - `expired`: the kommune confirmed it once, more than 24 months ago
 * - `source`: it has not; public sources tell of it
 * - `unknown`: no source found, which does not mean that there is no SLT
 */
export type ConfirmationStatus = 'confirmed' | 'expired' | 'source' | 'unknown';

/** What may be shown of a contact. Everything else about it stays out of the page. */
export interface ShownContact {
  person?: Person;
  confirmation?: Confirmation;
  roleContact?: RoleContact;
  /** True when what is shown is more than 12 months old. */
  ageing: boolean;
  /** True when all there is of a contact is too old, or was never confirmed. */
  withheld: boolean;
}

const isShown = (date: string | undefined, today: string) =>
  ['fresh', 'ageing'].includes(freshnessOf(date, today));

/** Which contact of a coordination may be shown on a day. */
export function contactOf(coordination: Coordination, today: string): ShownContact {
  const { person, confirmation, roleContact } = coordination;
  const confirmed = confirmation && isShown(confirmation.date, today) ? confirmation : undefined;
  const shownRole = roleContact && isShown(roleContact.seen, today) ? roleContact : undefined;
  const dates = [confirmed?.date, shownRole?.seen].filter((date) => date !== undefined);
  return {
    ...(confirmed && { confirmation: confirmed }),
    ...(confirmed && person && { person }),
    ...(shownRole && { roleContact: shownRole }),
    ageing: dates.some((date) => freshnessOf(date, today) === 'ageing'),
    withheld: Boolean(person ?? roleContact) && !(confirmed && person) && !shownRole,
  };
}

/** True when a person or an office of a coordination may be shown. */
export function hasContact(coordination: Coordination, today: string): boolean {
  const { person, roleContact } = contactOf(coordination, today);
  return person !== undefined || roleContact !== undefined;
}

/** True when the person or the office of a coordination is withheld, be the other shown or not. */
export function hidesContact(coordination: Coordination, today: string): boolean {
  const { person, roleContact } = contactOf(coordination, today);
  return person !== coordination.person || roleContact !== coordination.roleContact;
}

/** The politikontakt of a kommune, as long as what we read of it is not too old to be shown. */
export function policeContactOf(
  { policeContact }: Coordination,
  kommune: string,
  today: string,
): PoliceContact | undefined {
  if (!policeContact || !isShown(policeContact.seen, today)) return undefined;
  return policeContact.kommuner?.includes(kommune) === false ? undefined : policeContact;
}

/** How the kommune itself is reached, as long as what we read of it is not too old to be shown. */
export const ownContactOf = (
  { contact }: Pick<Kommune, 'contact'>,
  today: string,
): OwnContact | undefined => (contact && isShown(contact.seen, today) ? contact : undefined);

/** Whether what is listed is confirmed, from the coordinations that cover a kommune. */
export function confirmationStatusOf(
  coordinations: readonly Coordination[],
  today: string,
): ConfirmationStatus {
  if (coordinations.length === 0) return 'unknown';
  const dates = coordinations.map(({ confirmation }) => confirmation?.date);
  if (dates.some((date) => isShown(date, today))) return 'confirmed';
  return dates.some((date) => freshnessOf(date, today) === 'expired') ? 'expired' : 'source';
}

const latest = (dates: readonly (string | undefined)[]) =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

const contactDates = ({ evidence, roleContact, confirmation }: Coordination) => [
  ...evidence.map(({ seen }) => seen),
  roleContact?.seen,
  confirmation?.date,
];

/** The latest day it was checked that there is SLT and whom to ask, or none without a coordination. */
export const contactChecked = (coordinations: readonly Coordination[]): string | undefined =>
  latest(coordinations.flatMap(contactDates));

/** The latest day anything about the coordinations was checked, or none when there are none. */
export const lastChecked = (coordinations: readonly Coordination[]): string | undefined =>
  latest(
    coordinations.flatMap((coordination) => [
      ...contactDates(coordination),
      ...coordination.links.map(({ seen }) => seen),
      coordination.policeContact?.seen,
      coordination.levels?.seen,
      coordination.nextMeeting?.seen,
      ...(coordination.priorities ?? []).map(({ seen }) => seen),
    ]),
  );
