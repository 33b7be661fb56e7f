import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import {
  heading,
  list,
  paragraph,
  table,
  textNodes,
  type TextDocument,
} from '#domain/book/document.ts';
import type { Picture } from '#domain/book/document-nodes.ts';
import { countOf, fill, formatDate, formatList, formatNumber } from '#domain/site/norwegian.ts';
import { dayOfWalk } from './age.ts';
import { answerTable, spreadTable } from './report-tables.ts';
import { heaps, inHeaps, numbersOf, type Heap } from './order.ts';
import { isStrength, type Point, type Walk } from './walk.ts';
import { nameIn, type WalkInput } from './words.ts';

/** What a report is made of. */
export interface WalkSubject {
  walk: Walk;
  points: readonly Point[];
  /** ISO date. */
  today: string;
  /** The pictures that are at hand, by id. */
  pictures: ReadonlyMap<string, Pick<Picture, 'bytes' | 'width' | 'height'>>;
}

/** «Hva vi ser: …» as a paragraph; nothing where nothing is said. */
function told(name: string, value: string): Paragraph[] {
  if (value.trim() === '') return [];
  const strong: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: `${name}: ` }],
  };
  return [{ type: 'paragraph', children: [strong, ...textNodes(value.trim())] }];
}

function aboutWalk({ walk }: WalkSubject, { words, texts, language }: WalkInput): Paragraph[] {
  const { fields } = texts;
  const when = [
    formatDate(dayOfWalk(walk), language),
    ...(walk.timeOfDay ? [words.timesOfDay[walk.timeOfDay].toLowerCase()] : []),
    ...(walk.weather ? [walk.weather] : []),
  ].join(', ');
  return [
    ...told(fields.when, when),
    ...told(fields.goal, walk.goal),
    ...told(fields.leader, walk.leader),
    ...told(fields.starter, walk.starter),
    ...told(fields.client, walk.client),
    ...told(fields.people, walk.people === undefined ? '' : formatNumber(walk.people, language)),
    ...told(
      fields.ages,
      formatList(
        walk.ages.map((age) => words.ages[age]),
        language,
      ),
    ),
    ...told(fields.missing, walk.missing),
    ...told(fields.promise, walk.promise),
  ];
}

/** How many points lie in each heap. */
function inShort(points: readonly Point[], { words, texts, language }: WalkInput): string[] {
  return inHeaps(points).map(([heap, inside]) =>
    fill(texts.inHeap, { heap: words.heaps[heap], count: formatNumber(inside.length, language) }),
  );
}

/** How urgent and how bad, each in its own words. */
export function gradesInWords(one: Point, { words, texts }: WalkInput): string[] {
  if (isStrength(one)) return [];
  const { severity } = one;
  const urgency = one.urgency && words.urgencies[one.urgency];
  return [
    ...(severity === undefined
      ? []
      : [fill(texts.severity, { number: severity, words: words.severities[severity] ?? '' })]),
    ...(urgency ? [fill(texts.urgency, { name: urgency.name, hint: urgency.hint })] : []),
  ];
}

const pictureBlocks = (one: Point, { pictures }: WalkSubject, { texts }: WalkInput) =>
  one.pictures.flatMap(({ id, shows }): Paragraph[] => {
    const found = pictures.get(id);
    if (!found) return [paragraph(texts.pictureMissing)];
    const alt = shows.trim() || fill(texts.pictureOf, { place: one.place || texts.noPlace });
    const image: Picture = { type: 'picture', ...found, alt };
    const caption = shows.trim() ? [paragraph(shows.trim())] : [];
    return [{ type: 'paragraph', children: [image] }, ...caption];
  });

const titleOf = (one: Point, number: number | undefined, { texts }: WalkInput): string =>
  fill(texts.pointTitle, { number: number ?? '', place: one.place.trim() || texts.noPlace });

function pointBlocks(
  one: Point,
  number: number | undefined,
  subject: WalkSubject,
  input: WalkInput,
): BlockContent[] {
  const { words, texts, language } = input;
  const { fields } = texts;
  const { position } = one;
  const facts = [words.kinds[one.kind].name, nameIn(words.categories, one.category)];
  return [
    heading(2, titleOf(one, number, input)),
    paragraph([...facts, ...gradesInWords(one, input)].filter(Boolean).join(' · ')),
    ...told(fields.sees, one.sees),
    ...told(fields.feels, one.feels),
    ...told(fields.proposal, one.proposal),
    ...told(fields.owner, nameIn(words.owners, one.owner)),
    ...told(fields.followUp, one.followUp),
    ...told(fields.deadline, one.deadline ? formatDate(one.deadline, language) : ''),
    ...told(fields.agree, agreeInWords(one, subject.walk, input)),
    ...told(fields.disagree, one.disagree),
    ...told(fields.reported, one.reported),
    ...told(fields.walker, one.walker),
    ...(position ? told(fields.position, positionInWords(position, input)) : []),
    ...pictureBlocks(one, subject, input),
  ];
}

/** «5 av 9»; «5» where nobody has counted the group. */
function agreeInWords(
  { agree }: Pick<Point, 'agree'>,
  { people }: Pick<Walk, 'people'>,
  { texts, language }: WalkInput,
): string {
  if (agree === undefined) return '';
  const count = formatNumber(agree, language);
  return people ? fill(texts.agreeOf, { count, people: formatNumber(people, language) }) : count;
}

/** «59,91273, 10,74609 (± 12 m)». */
export function positionInWords(
  { latitude, longitude, accuracy }: NonNullable<Point['position']>,
  { texts, language }: WalkInput,
): string {
  return fill(texts.positionIs, {
    latitude: latitude.toFixed(5),
    longitude: longitude.toFixed(5),
    metres: formatNumber(Math.round(accuracy), language),
  });
}

const heapLead = (heap: Heap, texts: WalkInput['texts']): BlockContent[] => {
  const lead = texts.heapLeads[heap];
  return lead ? [paragraph(lead)] : [];
};

/** The report of a walk: facts, three heaps, strengths, spread, and what those who walked are told. */
export function walkReport(subject: WalkSubject, input: WalkInput): TextDocument {
  const { walk, points, today } = subject;
  const { texts, words, language } = input;
  const numbers = numbersOf(points);
  const inHeap = new Map(inHeaps(points));
  return {
    language,
    made: today,
    title: textNodes(fill(texts.title, { area: walk.area.trim() || texts.noArea })),
    origin: { file: `content/tekster/${language}.yaml` },
    sections: [
      {
        orientation: 'portrait',
        children: [
          ...aboutWalk(subject, input),
          heading(1, texts.inShort),
          paragraph(countOf(texts.points, points.length, language)),
          ...(points.length > 0 ? [list(inShort(points, input), false)] : []),
          paragraph(texts.judgement),
          ...heaps.flatMap((heap) => {
            const inside = inHeap.get(heap);
            if (!inside) return [];
            return [
              heading(1, words.heaps[heap]),
              ...heapLead(heap, texts),
              ...inside.flatMap((one) => pointBlocks(one, numbers.get(one.id), subject, input)),
            ];
          }),
          ...(points.length > 0
            ? [
                heading(1, texts.spreadTitle),
                paragraph(texts.spreadLead),
                table(spreadTable(points, input)),
                heading(1, texts.answersTitle),
                paragraph(texts.answersLead),
                table(answerTable(points, numbers, input)),
              ]
            : []),
          paragraph(texts.privacy),
        ],
      },
    ],
  };
}
