import type { Deadline } from '#domain/directory/expiry.ts';
import type { Coordination, Kommune } from '#domain/directory/types.ts';
import type { Language } from '#domain/language.ts';
import { fill, formatDate, formatList } from '#domain/norwegian.ts';

/** The words of the e-mail in one language, from content/tekster/. */
export interface ReminderTexts {
  subject: string;
  body: string;
  confirmation: string;
  roleContact: string;
  policeContact: string;
  shownUntil: string;
  hiddenAfter: string;
}

/** An e-mail that asks a kommune to confirm. */
export interface Reminder {
  to: string;
  subject: string;
  body: string;
}

/** A kommune with the written Norwegian it has chosen. */
export type KommuneWithForm = Pick<Kommune, 'id' | 'displayName' | 'website'> & {
  writtenForm: string;
};

const languageOf = ({ writtenForm }: KommuneWithForm): Language =>
  writtenForm === 'nynorsk' ? 'nn' : 'nb';

function contactIn({ coordination, part }: Deadline, language: Language): string {
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

function factsIn(deadlines: readonly Deadline[], texts: ReminderTexts, language: Language): string {
  return deadlines
    .map((deadline) =>
      fill(deadline.days < 0 ? texts.hiddenAfter : texts.shownUntil, {
        what: texts[deadline.part],
        contact: contactIn(deadline, language),
        date: formatDate(deadline.lastDay, language),
      }),
    )
    .join('\n');
}

/**
 * The e-mails about one coordination: one to the kommuner of each målform, as they write themselves.
 * A kommune that writes both gets bokmål.
 */
export function remindersOf(
  coordination: Coordination,
  deadlines: readonly Deadline[],
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
    const facts = factsIn(deadlines, texts[language], language);
    return {
      to:
        coordination.roleContact?.email ??
        members.map(({ displayName, website }) => `${displayName} (${website})`).join(', '),
      subject: fill(texts[language].subject, { kommuner: names }),
      body: fill(texts[language].body, { kommuner: names, facts, publisher: publisher[language] }),
    };
  });
}
