import type { Role } from './assessment.ts';

/**
 * A short mark for each respondent, in the order given: the letter of the role, and a number where
 * several have the same role: `K`, `P1`, `P2`.
 *
 * @param letters the letter of each role in the reader's language
 */
export function marksFor(
  respondents: readonly { role: Role }[],
  letters: Readonly<Record<Role, string>>,
): string[] {
  const counts = new Map<Role, number>();
  return respondents.map(({ role }) => {
    const isAlone = respondents.filter((one) => one.role === role).length === 1;
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return isAlone ? letters[role] : `${letters[role]}${count}`;
  });
}
