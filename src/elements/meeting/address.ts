import { parts, type Part } from '#domain/meeting/agenda.ts';

/** What the fragment of the address leads to: the meetings on the device, or a part of one. */
export interface Where {
  id?: string;
  part: Part;
}

const pattern = new RegExp(`^#mote/([a-z0-9-]{1,64})/(${parts.join('|')})$`);

/** Where a fragment leads. */
export function whereAt(fragment: string): Where {
  const [, id, part] = pattern.exec(fragment) ?? [];
  return id === undefined ? { part: 'start' } : { id, part: part as Part };
}

/** The fragment that leads to a part of a meeting. */
export const fragmentOf = ({ id, part }: Where): string =>
  id === undefined ? '#mote' : `#mote/${id}/${part}`;
