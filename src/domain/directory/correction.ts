import type { Texts } from '#schemas/site/texts.ts';
import { fill } from '#domain/site/norwegian.ts';
import { readableNumber } from '#domain/site/phone.ts';
import type { Language } from '#domain/site/language.ts';
import { bydelNames } from './bydeler.ts';
import { contactOf, policeContactOf } from './contact.ts';
import type { ShownDocument } from './local-documents.ts';
import { evidenceOf } from './slt-knowledge.ts';
import type { Coordination, Kommune, PartOfKommune } from './types.ts';

/** The words of the e-mail. */
export type CorrectionWords = Texts['kommune']['correction'];

/** What the e-mail is written from. */
export interface CorrectionContext {
  language: Language;
  /** Absolute address of the page. */
  page: string;
  parts: readonly PartOfKommune[];
  /** The documents about the kommune. */
  documents: readonly Pick<ShownDocument, 'title'>[];
  /** ISO date of the build. */
  today: string;
}

/** What is listed of a coordination, as lines. Nothing that is withheld is among them. */
function listed(
  coordination: Coordination,
  kommune: Kommune,
  { language, parts, today }: CorrectionContext,
) {
  const { person, roleContact, confirmation } = contactOf(coordination, today);
  const police = policeContactOf(coordination, kommune.id, today);
  const ways = [roleContact, person, police]
    .filter((contact) => contact !== undefined)
    .map(({ name, phone, email }) =>
      [typeof name === 'string' ? name : name[language], phone && readableNumber(phone), email]
        .filter(Boolean)
        .join(', '),
    );
  return [
    `${coordination.role[language]} (${[...coordination.kommuner, ...bydelNames(coordination, parts)].join(', ')})`,
    ...(coordination.percent ? [`${coordination.percent} %`] : []),
    ...ways,
    ...(confirmation ? [`${confirmation.by}, ${confirmation.date}`] : []),
    ...evidenceOf([coordination], kommune.id).map(({ url, seen }) =>
      [url, seen].filter(Boolean).join(' '),
    ),
  ];
}

/** Subject and body of an e-mail that tells what is wrong in the entry of a kommune. */
export function correctionOf(
  kommune: Kommune,
  coordinations: readonly Coordination[],
  words: CorrectionWords,
  context: CorrectionContext,
): { subject: string; body: string } {
  const lines = [
    ...coordinations.flatMap((each) => listed(each, kommune, context)),
    ...context.documents.map(({ title }) => title),
  ];
  return {
    subject: fill(words.subject, { kommune: kommune.displayName }),
    body: [
      `${kommune.displayName} (${kommune.id})`,
      context.page,
      '',
      words.listed,
      ...(lines.length > 0 ? lines : [words.nothingListed]).map((line) => `- ${line}`),
      '',
      words.wrong,
      '',
      words.right,
      '',
      words.source,
      '',
    ].join('\n'),
  };
}
