import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../problems.ts';
import { soundEntries, type Rule, type SoundEntry } from './context.ts';

interface Aid {
  questions: { id: string; answers: { to: string }[] }[];
  outcomes: { id: string; circle: string }[];
  roles: { answers: Record<string, string> }[];
}

function problemsOf({ data, file, lineOf }: SoundEntry<Aid>): Problem[] {
  const { questions, outcomes, roles } = data;
  const duties = new Set(outcomes.flatMap(({ id, circle }) => (circle === 'plikt' ? [id] : [])));
  const ways = new Map(questions.map(({ id, answers }) => [id, answers.map(({ to }) => to)]));

  return roles.flatMap(({ answers }, at) =>
    Object.entries(answers).flatMap(([question, to]): Problem[] => {
      const place = { file, line: lineOf(['roles', at, 'answers', question]) };
      const leadsTo = ways.get(question);
      if (!leadsTo) {
        const suggestion = likelyMeant(question, [...ways.keys()]);
        const expected = 'et spørsmål i samme fil';
        return [{ kind: 'roleAnswersNothing', ...place, found: question, expected, suggestion }];
      }
      if (leadsTo.some((id) => duties.has(id)))
        return [{ kind: 'roleSkipsDuty', ...place, found: question }];
      if (leadsTo.filter((id) => id === to).length === 1) return [];
      const suggestion = likelyMeant(to, leadsTo);
      const expected = `noe ett av svarene på «${question}» går til, og bare ett`;
      return [{ kind: 'roleAnswersNothing', ...place, found: to, expected, suggestion }];
    }),
  );
}

/** What a role answers is there to answer, and no role skips a question that can lead to a duty. */
export const rolesSkipNoDuty: Rule = (context) =>
  soundEntries<Aid>(context, 'decisionAids').flatMap(problemsOf);
