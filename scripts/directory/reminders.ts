import type { Deadline } from '#domain/directory/expiry.ts';
import type { Asking } from '#domain/directory/sheet/answer-form.ts';
import type { Coordination, Kommune } from '#domain/directory/types.ts';
import type { Language } from '#domain/site/language.ts';
import type { Texts } from '#schemas/site/texts.ts';
import { fill, formatDate, formatList } from '#domain/site/norwegian.ts';

/** The words of the e-mail in one language. */
export type ReminderTexts = Texts['reminder'];

/** An e-mail that asks kommuner about a coordination. */
export interface Reminder {
  asks: Asking;
  coordination: Coordination;
  /** Those it is written to: all of one målform. */
  kommuner: readonly KommuneWithForm[];
  /** Their names, as they are listed. */
  names: string;
  language: Language;
  /** The addresses of offices; none where we know of none. */
  to: string[];
  subject: string;
  body: string;
}

/** A kommune with the written Norwegian it has chosen. */
export type KommuneWithForm = Pick<
  Kommune,
  'id' | 'displayName' | 'slug' | 'website' | 'contact' | 'generalEmail' | 'writtenForm'
>;

/** The office that answers for the coordination where we know of one, else the kommuner themselves. */
function addressesOf({ roleContact }: Coordination, kommuner: readonly KommuneWithForm[]) {
  if (roleContact?.email) return [roleContact.email];
  return kommuner.flatMap(({ contact, generalEmail }) => {
    const address = contact?.email ?? generalEmail?.address;
    return address ? [address] : [];
  });
}

const languageOf = ({ writtenForm }: KommuneWithForm): Language =>
  writtenForm === 'nynorsk' ? 'nn' : 'nb';

function contactIn(
  { coordination, part }: Pick<Deadline, 'coordination' | 'part'>,
  language: Language,
): string {
  const { role, person, confirmation } = coordination;
  const parts =
    part === 'confirmation'
      ? [
          role[language],
          person?.name,
          person?.phone,
          person?.email,
          confirmation && formatDate(confirmation.date, language),
        ]
      : [
          coordination[part]?.name[language],
          coordination[part]?.phone,
          coordination[part]?.email,
          coordination[part]?.url,
        ];
  return parts.filter((text) => text !== undefined).join(', ');
}

/** What an e-mail asks to have confirmed, as lines in a language. */
export type Facts = (texts: ReminderTexts, language: Language) => string[];

/** The contacts that soon, or already, are too old to be shown. */
export const contactsWith =
  (deadlines: readonly Deadline[]): Facts =>
  (texts, language) =>
    deadlines.map((deadline) =>
      fill(deadline.days < 0 ? texts.hiddenAfter : texts.shownUntil, {
        what: texts[deadline.part],
        contact: contactIn(deadline, language),
        date: formatDate(deadline.lastDay, language),
      }),
    );

/** What public sources say of a coordination nobody has confirmed: the role, and where it says so. */
export const sourcesOf =
  (coordination: Coordination): Facts =>
  (texts, language) => [
    fill(texts.role, { role: coordination.role[language] }),
    ...(coordination.roleContact
      ? [`- ${texts.roleContact}: ${contactIn({ coordination, part: 'roleContact' }, language)}`]
      : []),
    ...coordination.evidence.map(({ url, dating, seen }) =>
      fill(texts.source, {
        source: url ?? texts.noAddress,
        dating: dating[language],
        date: formatDate(seen, language),
      }),
    ),
  ];

/**
 * The e-mails about one coordination: one to the kommuner of each målform, as they write themselves.
 * A kommune that writes both gets bokmål.
 *
 * @param factsIn what they ask to have confirmed; where there is nothing, they ask whether there is SLT
 */
export function remindersOf(
  coordination: Coordination,
  factsIn: Facts | undefined,
  kommuner: readonly KommuneWithForm[],
  texts: Record<Language, ReminderTexts>,
  publisher: Record<Language, string>,
): Reminder[] {
  const covered = kommuner.filter(({ id }) => coordination.kommuner.includes(id));
  return [...Map.groupBy(covered, languageOf)].map(([language, members]) => {
    const names = formatList(
      members.map(({ displayName }) => displayName),
      language,
    );
    const facts = factsIn?.(texts[language], language).join('\n') ?? '';
    const letter = factsIn ? texts[language] : texts[language].unlisted;
    return {
      asks: factsIn ? 'toConfirm' : 'whetherThere',
      coordination,
      kommuner: members,
      names,
      language,
      to: addressesOf(coordination, members),
      subject: fill(letter.subject, { kommuner: names }),
      body: fill(letter.body, { kommuner: names, facts, publisher: publisher[language] }),
    };
  });
}
