import type { Language } from '#domain/site/language.ts';
import { contactOf } from './contact.ts';
import type { Confirmation, Coordination } from './types.ts';

/** A contact the kommune has confirmed, and that may be shown. */
export interface ConfirmedContact {
  kind: 'person' | 'role';
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
  role: string;
  confirmation: Confirmation;
}

/** The confirmed contacts of a coordination that may be shown on a day, the role before the person. */
export function confirmedContactsOf(
  coordination: Coordination,
  language: Language,
  today: string,
): ConfirmedContact[] {
  const { person, roleContact, confirmation } = contactOf(coordination, today);
  if (!confirmation) return [];
  const role = coordination.role[language];
  const office = roleContact && { ...roleContact, name: roleContact.name[language] };
  const card = (
    kind: ConfirmedContact['kind'],
    { name, phone, email }: Pick<ConfirmedContact, 'name' | 'phone' | 'email'>,
  ): ConfirmedContact => ({ kind, name, phone, email, role, confirmation });
  return [...(office ? [card('role', office)] : []), ...(person ? [card('person', person)] : [])];
}
