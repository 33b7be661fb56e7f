/** What was answered and what came of it, as one keeps it in a file note. */
export interface DecisionNote {
  /** The decision aid. */
  title: string;
  /** «Jeg er ansatt i politiet», when a role was chosen. */
  role: string | undefined;
  /** Each question with its answer, or what is said where they are not known. */
  path: readonly { question: string; answer: string }[] | string;
  /** The answer: its title first, then why, what to do and the rules, a line each. */
  outcome: readonly string[];
  /** Where it is from, and from when. */
  origin: string;
}

/** A note as plain text, to paste where a case is kept. */
export function noteText({ title, role, path, outcome, origin }: DecisionNote): string {
  const way =
    typeof path === 'string'
      ? [path]
      : path.map(({ question, answer }, at) => `${at + 1}. ${question} ${answer}`);
  return [[title], [...(role ? [role] : []), ...way], outcome, [origin]]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u00ad', '');
}
