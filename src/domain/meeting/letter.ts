import { fillWhatIsKnown, formatDate, type Template, fill } from '#domain/site/norwegian.ts';
import type { Language } from '#domain/site/language.ts';

/** What an invitation says, with names of places in braces, as `content/egenvurdering/mote.yaml` has it. */
export interface LetterWords {
  subject: string;
  text: string;
  /** What is added with a link. */
  withLink: string;
}

/** What is put into an invitation. What is missing stands as a place to fill in. */
export interface LetterFacts {
  kommune?: string | undefined;
  when?: string | undefined;
  place?: string | undefined;
  minutes?: string | undefined;
}

/** What each place is called while nobody has filled it in. */
export type LetterBlanks = Readonly<Record<keyof LetterFacts, string>>;

/** The link of an invitation, what it opens, and the role it is for. */
export interface LetterLink {
  role: string;
  form: string;
  link: string;
}

/** An invitation as plain text. */
export interface Letter {
  subject: string;
  body: string;
}

/** Longest address of an e-mail that programs open whole. */
export const longestMail = 2000;

/** An invitation with what is known; the rest in brackets. */
export function letterOf(
  words: LetterWords,
  facts: LetterFacts,
  blanks: LetterBlanks,
  link?: LetterLink,
): Letter {
  const values = Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => [
      name,
      facts[name as keyof LetterFacts]?.trim() || `[${blank}]`,
    ]),
  );
  const filled = (text: string) => fillWhatIsKnown(text, { ...values, ...link });
  const body = [words.text, ...(link ? [words.withLink] : [])].map(filled).join('\n\n');
  return { subject: filled(words.subject), body };
}

/** A day and a time of the day in words, or what there is of them. */
export function whenOf(
  date: string,
  time: string,
  at: Template<'date' | 'time'>,
  language: Language,
): string | undefined {
  const day = date ? formatDate(date, language) : undefined;
  return day && time ? fill(at, { date: day, time: time.replace(':', '.') }) : day;
}
