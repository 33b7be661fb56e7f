import type { Coordination, Kommune } from '#domain/directory/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { remindersOf, type Reminder } from '../reminders.ts';
import type { MailWords } from './words.ts';

/** The kommuner no source tells of SLT in. */
export const unlisted = ({
  coordinations,
  kommuner,
}: Pick<Catalogue, 'coordinations' | 'kommuner'>): Kommune[] =>
  kommuner.filter(({ id }) => coordinations.every((one) => !one.kommuner.includes(id)));

/** What a form starts from where nothing is known. Its id is the number of the kommune, which no coordination has. */
const nothingKnown = ({ id }: Kommune): Coordination => ({
  id,
  kommuner: [id],
  role: { nb: 'SLT-koordinator', nn: 'SLT-koordinator' },
  bydeler: [],
  links: [],
  evidence: [],
});

/** The e-mails that ask each of them whether there is SLT at all. */
export const questionsToUnlisted = (
  catalogue: Pick<Catalogue, 'coordinations' | 'kommuner'>,
  { texts, publisher }: MailWords,
): Reminder[] =>
  unlisted(catalogue).flatMap((kommune) =>
    remindersOf(nothingKnown(kommune), undefined, [kommune], texts, publisher),
  );
