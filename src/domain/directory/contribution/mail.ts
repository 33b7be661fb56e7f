import { mailto } from '#domain/site/mailto.ts';

/** The longest address of an e-mail that mail programs and browsers are sure to open. */
export const longestAddress = 1900;

/** What an e-mail says. */
export interface Letter {
  /** What it says before the answers. */
  opening: readonly string[];
  /** The answers, with the words of their questions. */
  answers: readonly { label: string; value: string }[];
  /** What it says after them. */
  ending: readonly string[];
}

/** The e-mail as text: a short answer beside its question, a long one under it. */
export const letterText = ({ opening, answers, ending }: Letter): string =>
  [
    opening.join('\n'),
    answers
      .map(({ label, value }) => {
        const question = label.replace(/:$/, '');
        const isLong = value.length > 60 || value.includes('\n') || /[?.]$/.test(question);
        return `${question}${/[?.]$/.test(question) ? '' : ':'}${isLong ? `\n${value}\n` : ` ${value}`}`;
      })
      .join('\n')
      .trimEnd(),
    ending.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/**
 * The address that opens the e-mail; with the subject alone where the text is too long to come along.
 *
 * @param recipient empty where no address is known
 */
export function letterAddress(
  recipient: string,
  subject: string,
  text: string,
): { address: string; isWhole: boolean } {
  const address = mailto(recipient, subject, text);
  const isWhole = address.length <= longestAddress;
  return { address: isWhole ? address : mailto(recipient, subject, ''), isWhole };
}
