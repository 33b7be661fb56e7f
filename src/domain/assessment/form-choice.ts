/** The answers to some questions, by the id of the question. */
export type Chosen = Readonly<Record<string, string>>;

/** A suggestion as the choice needs it: the answers it is for, by the id of their question. */
export interface Suggested {
  when: Readonly<Record<string, readonly string[]>>;
}

const fits = ({ when }: Suggested, chosen: Chosen): boolean =>
  Object.entries(when).every(([question, answers]) => answers.includes(chosen[question] ?? ''));

/** The place of the first suggestion that fits the answers; none when no one does. */
export function suggestionFor(
  suggestions: readonly Suggested[],
  chosen: Chosen,
): number | undefined {
  const at = suggestions.findIndex((one) => fits(one, chosen));
  return at < 0 ? undefined : at;
}

/** Every way to answer some questions. */
export const everyChoice = (
  questions: readonly { id: string; answers: readonly { id: string }[] }[],
): Chosen[] =>
  questions.reduce<Chosen[]>(
    (all, { id, answers }) =>
      all.flatMap((chosen) => answers.map((answer) => ({ ...chosen, [id]: answer.id }))),
    [{}],
  );
