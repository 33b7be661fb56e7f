/** Every answer to everything that was asked, as one table, with notes and what shows it. */
import { itemsIn, type Assessment } from '#domain/assessment/assessment.ts';
import { evidenceOf } from '#domain/assessment/evidence.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { fill } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { BlockContent } from 'mdast';
import { heading, paragraph, table, type Section } from '#domain/book/document.ts';
import { answerInShort, answerInWords } from './answer-words.ts';
import { withoutEmptyColumns } from './blanks.ts';
import { commonInWords, linesBy, whoSaidWhat } from './disagreements.ts';
import { answersThatCount, type Subject } from './facts.ts';
import { conditionsIn, type ReportInput } from './report-input.ts';
import { coreAmong, countedBy } from './standing.ts';
import { whoIn } from './who.ts';

/** Something that was asked, as the appendix names it. */
interface Asked {
  id: string;
  name: string;
}

const everyone = ({ assessment, respondents = [] }: Subject): Assessment[] => [
  assessment,
  ...respondents,
];

/**
 * The indicators to tell of: all of the form the stage comes from, all of a module that somebody has begun, and else what
 * somebody has said something of, also what is no longer asked.
 */
function askedOf(subject: Subject, input: ReportInput): Asked[] {
  const { indicators, forms, texts } = input;
  const said = new Set(everyone(subject).flatMap((one) => [...itemsIn(one)]));
  const core = new Set(coreAmong(forms, indicators));
  const counted = new Set(
    countedBy(forms, indicators, answersThatCount(subject.assessment, input)),
  );
  const begun = [...groupBy(indicators, ({ dimension }) => dimension).values()].flatMap(
    (members) => (members.some((one) => !core.has(one) && said.has(one.id)) ? members : []),
  );
  const known = indicators.filter(
    (one) => counted.has(one) || begun.includes(one) || said.has(one.id),
  );
  const isKnown = (id: string) =>
    indicators.some((one) => one.id === id) || conditionsIn(input).some((one) => one.id === id);
  const told = everyone(subject).flatMap(({ answers, notes, evidence }) =>
    [answers, notes, evidence].flatMap((part) => Object.keys(part)),
  );
  const gone = [...new Set(told)]
    .filter((id) => !isKnown(id))
    .toSorted((a, b) => a.localeCompare(b, 'nb', { numeric: true }));
  return [
    ...known.map(({ id, statement }) => ({ id, name: `${id} ${statement}` })),
    ...gone.map((id) => ({ id, name: `${id} (${texts.appendix.gone})` })),
  ];
}

/* Notes and what shows it, as it was written. */
function written(id: string, one: Assessment, { texts }: ReportInput): string[] {
  const note = ownValue(one.notes, id)?.trim();
  const evidence = evidenceOf(one, id);
  return [...(note ? [note] : []), ...(evidence ? [fill(texts.evidence.draft, { evidence })] : [])];
}

/* What shows a common answer is gathered from the respondents: what they have themselves, is told there. */
function writtenInCommon(id: string, subject: Subject, input: ReportInput): string[] {
  const { assessment, respondents = [] } = subject;
  const told = respondents.flatMap((one) => evidenceOf(one, id)?.split('\n') ?? []);
  const own =
    evidenceOf(assessment, id)
      ?.split('\n')
      .filter((line) => !told.includes(line)) ?? [];
  const evidence = { ...assessment.evidence, [id]: own.join('\n') };
  return written(id, { ...assessment, evidence }, input);
}

function tableOfOne(asked: readonly Asked[], { assessment }: Subject, input: ReportInput) {
  const { item, answer, appendix } = input.texts;
  const content = {
    columns: [
      { title: item, width: 0.34 },
      { title: answer, width: 0.32 },
      { title: appendix.written, width: 0.34 },
    ],
    rows: asked.map(({ id, name }) => [
      name,
      answerInWords(id, assessment, input),
      written(id, assessment, input).join('\n'),
    ]),
  };
  return table(withoutEmptyColumns(content, [item, answer]));
}

function tableOfSeveral(asked: readonly Asked[], subject: Subject, input: ReportInput) {
  const { respondents = [] } = subject;
  const { item, roles, disagreements, appendix } = input.texts;
  const who = whoIn(respondents, input);
  const content = {
    columns: [
      { title: item, width: 0.22 },
      { title: roles.consensus, width: 0.24 },
      { title: disagreements.who, width: 0.28 },
      { title: appendix.written, width: 0.26 },
    ],
    rows: asked.map(({ id, name }) => [
      name,
      [commonInWords(id, subject, input), ...writtenInCommon(id, subject, input)].join('\n'),
      whoSaidWhat(id, respondents, input, answerInShort),
      linesBy(
        respondents.flatMap((one, at) => {
          const words = written(id, one, input).join(' ');
          return words ? [{ who: who[at] ?? '', words }] : [];
        }),
      ),
    ]),
  };
  return table(withoutEmptyColumns(content, [item, roles.consensus, disagreements.who]));
}

/* The conditions somebody has written a note about: their answers stand in tables of their own. */
function conditionNotes({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { item, answer, answers, note, notAnswered } = input.texts;
  const rows = conditionsIn(input).flatMap(({ id, statement }) => {
    const text = ownValue(assessment.notes, id)?.trim();
    const given = ownValue(assessment.conditions, id);
    return text ? [[statement, given ? answers.conditions[given] : notAnswered, text]] : [];
  });
  if (rows.length === 0) return [];
  const columns = [
    { title: item, width: 0.4 },
    { title: answer, width: 0.2 },
    { title: note, width: 0.4 },
  ];
  return [heading(2, input.texts.appendix.notes), table({ columns, rows })];
}

/**
 * All answers, as the last pages of the report: one table, lying down when several have answered. Nothing when nobody
 * has.
 */
export function appendixSections(subject: Subject, input: ReportInput): Section[] {
  const { assessment, respondents = [] } = subject;
  const { title, lead, leadSeveral, missing } = input.texts.appendix;
  const asked = askedOf(subject, input);
  const notes = conditionNotes(subject, input);
  if (asked.length === 0 && notes.length === 0) return [];
  const isSeveral = respondents.length > 0;
  const isMissing = (assessment.sources?.length ?? 0) > respondents.length;
  return [
    {
      orientation: isSeveral ? 'landscape' : 'portrait',
      children: [
        heading(1, title),
        ...(asked.length === 0 ? [] : [paragraph(isSeveral ? leadSeveral : lead)]),
        ...(assessment.role === 'consensus' && isMissing ? [paragraph(missing)] : []),
        ...(asked.length === 0
          ? []
          : [(isSeveral ? tableOfSeveral : tableOfOne)(asked, subject, input)]),
        ...notes,
      ],
    },
  ];
}
