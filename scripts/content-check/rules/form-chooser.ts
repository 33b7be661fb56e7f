import { everyChoice, suggestionFor, type Suggested } from '#domain/assessment/form-choice.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from '../schema-problems.ts';
import { soundEntries, type Rule, type SoundEntry } from './context.ts';

interface Chooser {
  questions: { id: string; answers: { id: string }[] }[];
  suggestions: Partial<Suggested>[];
}

/* What the file holds, before the schema has filled in what is left out. */
const whole = ({ when = {} }: Partial<Suggested>): Suggested => ({ when });

/** Questions and answers that are named, and are not there. */
function unknownIn({ data, file, lineOf }: SoundEntry<Chooser>): Problem[] {
  const { questions, suggestions } = data;
  const problem = (path: (string | number)[], found: string, known: string[]): Problem => ({
    kind: 'unknownReference',
    file,
    line: lineOf(path),
    field: fieldName(path),
    found,
    expected: 'en id fra «questions» i samme fil',
    suggestion: likelyMeant(found, known),
  });
  return suggestions.flatMap(({ when = {} }, at) =>
    Object.entries(when).flatMap(([id, answers]) => {
      const path = ['suggestions', at, 'when', id];
      const question = questions.find((one) => one.id === id);
      if (!question)
        return [
          problem(
            path,
            id,
            questions.map((one) => one.id),
          ),
        ];
      const known = question.answers.map((one) => one.id);
      return answers.flatMap((answer, place) =>
        known.includes(answer) ? [] : [problem([...path, place], answer, known)],
      );
    }),
  );
}

/** Answers that lead nowhere, and suggestions no answers lead to. */
function astrayIn({ data, file, lineOf }: SoundEntry<Chooser>): Problem[] {
  const suggestions = data.suggestions.map(whole);
  const choices = everyChoice(data.questions);
  const found = choices.map((chosen) => suggestionFor(suggestions, chosen));
  const lost = choices.find((_, at) => found[at] === undefined);
  const undecided: Problem[] = lost
    ? [
        {
          kind: 'choiceNotDecided',
          file,
          line: lineOf(['suggestions']),
          found: `${Object.values(lost).join(', ')}: ingen`,
          expected: 'et forslag til alle svar. La det siste stå uten «when»',
        },
      ]
    : [];
  const never = suggestions.flatMap((_, at): Problem[] =>
    found.includes(at)
      ? []
      : [
          {
            kind: 'choiceNotDecided',
            file,
            line: lineOf(['suggestions', at]),
            found: `forslag ${at + 1}: ingen svar leder hit`,
            expected: 'et forslag noen svar leder til. De over tar alle svarene',
          },
        ],
  );
  return [...undecided, ...never];
}

/** What «Hvilket passer oss?» names is there, and every answer leads to one form. */
export const formChooserLeadsSomewhere: Rule = (context) =>
  soundEntries<Chooser>(context, 'formChoosers').flatMap((entry) => {
    const unknown = unknownIn(entry);
    return unknown.length > 0 ? unknown : astrayIn(entry);
  });
