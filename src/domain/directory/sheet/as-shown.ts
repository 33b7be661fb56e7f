import { contactOf } from '#domain/directory/contact.ts';
import type { Coordination } from '#domain/directory/types.ts';

/** A coordination without what `contactOf` withholds on a day: what open data may hold. */
export function asShown(coordination: Coordination, today: string): Coordination {
  const { person, confirmation, roleContact } = contactOf(coordination, today);
  const police = contactOf({ ...coordination, roleContact: coordination.policeContact }, today);
  return { ...coordination, person, confirmation, roleContact, policeContact: police.roleContact };
}
