import type { DecisionAid, NamedLaw } from '#domain/book/tree/nodes.ts';
import type { Paper } from './paper.ts';
import { par, type Piece } from './pieces.ts';
import { words } from './words.ts';

/** All of a decision aid, to read and follow on paper: its questions by number, and its outcomes. */
export function decisionAidOnPaper({ id: name, aid }: DecisionAid, paper: Paper): Piece[] {
  const { language, texts, addressOf, beginningOf } = paper;
  const { question: label, circles, stillMay: may, rules } = texts.decision;
  const numbers = new Map(aid.questions.map(({ id }, at) => [id, `${label} ${at + 1}`]));
  const titles = new Map(aid.outcomes.map(({ id, title }) => [id, title[language]]));
  const list = (items: readonly string[]): Piece => ({
    is: 'list',
    items: items.map((item) => [words(item)]),
  });
  const behind = (laws: readonly NamedLaw[]): Piece =>
    par([
      `${rules}: `,
      ...laws.flatMap(({ name, target }, at): Piece[] => [
        ...(at > 0 ? [', '] : []),
        { is: 'link', url: addressOf(target), of: [words(name)] },
      ]),
    ]);
  const questions = aid.questions.map(({ id, question, help, answers }): Piece => ({
    is: 'box',
    begins: beginningOf?.(`${name}-${id}`),
    tone: 'plain',
    label: numbers.get(id) ?? '',
    title: words(question[language]),
    of: [
      ...(help ? [par([words(help[language])])] : []),
      list(
        answers.map(({ text, to }) => `${text[language]} → ${numbers.get(to) ?? titles.get(to)}`),
      ),
    ],
  }));
  const outcomes = aid.outcomes.map(
    ({ id, circle, title, text, doThis, stillMay, laws }): Piece => ({
      is: 'box',
      begins: beginningOf?.(`${name}-${id}`),
      tone: circle === 'plikt' ? 'advarsel' : 'eksempel',
      label: circles[circle],
      title: words(title[language]),
      of: [
        par([words(text[language])]),
        list(doThis[language]),
        ...(stillMay ? [par([words(`${may}:`)]), list(stillMay[language])] : []),
        ...(laws.length > 0 ? [behind(laws)] : []),
      ],
    }),
  );
  return [par([words(aid.introduction[language])]), ...questions, ...outcomes];
}
