import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../problems.ts';
import { soundEntries, type Rule, type SoundEntry } from './context.ts';

interface Aid {
  questions: { id: string; answers: { to: string }[] }[];
  outcomes: { id: string; lawsFor?: { steps: string[] }[] }[];
}

function problemsOf({ data, file, lineOf }: SoundEntry<Aid>): Problem[] {
  const { questions, outcomes } = data;
  const ids = [...questions, ...outcomes].map(({ id }) => id);
  const linesById = new Map([
    ...questions.map(({ id }, at) => [id, lineOf(['questions', at])] as const),
    ...outcomes.map(({ id }, at) => [id, lineOf(['outcomes', at])] as const),
  ]);
  const answers = new Map(
    questions.map((question) => [question.id, question.answers.map(({ to }) => to)]),
  );
  const at = (id: string) => ({ file, line: linesById.get(id) ?? 1, found: id });

  const repeated = ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id): Problem => ({
      kind: 'duplicateId',
      ...at(id),
      expected: 'et navn som ikke er brukt',
    }));
  const deadEnds = questions.flatMap((question, index) =>
    question.answers.flatMap(({ to }, answer): Problem[] =>
      ids.includes(to)
        ? []
        : [
            {
              kind: 'deadEnd',
              file,
              line: lineOf(['questions', index, 'answers', answer]),
              found: to,
              expected: 'et spørsmål eller et utfall i samme fil',
              suggestion: likelyMeant(to, ids),
            },
          ],
    ),
  );

  const forNobody = outcomes.flatMap(({ lawsFor = [] }, index) =>
    lawsFor.flatMap(({ steps }, law) =>
      steps.flatMap((step): Problem[] =>
        ids.includes(step)
          ? []
          : [
              {
                kind: 'deadEnd',
                file,
                line: lineOf(['outcomes', index, 'lawsFor', law]),
                found: step,
                expected: 'et spørsmål eller et utfall i samme fil',
                suggestion: likelyMeant(step, ids),
              },
            ],
      ),
    ),
  );

  const reached = new Set<string>();
  const circles = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      circles.add(id);
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    for (const to of answers.get(id) ?? []) walk(to, [...path, id]);
  };
  if (questions[0]) walk(questions[0].id, []);
  const unreached = ids
    .filter((id) => !reached.has(id))
    .map((id): Problem => ({ kind: 'neverReached', ...at(id), expected: 'et svar som går hit' }));
  const inCircles = [...circles].map((id): Problem => ({
    kind: 'goesInCircles',
    ...at(id),
    expected: 'en vei som ender',
  }));
  return [...repeated, ...deadEnds, ...forNobody, ...unreached, ...inCircles];
}

/** Every path through a decision aid ends in an outcome, and nothing is out of reach. */
export const decisionAidsEnd: Rule = (context) =>
  soundEntries<Aid>(context, 'decisionAids').flatMap(problemsOf);
