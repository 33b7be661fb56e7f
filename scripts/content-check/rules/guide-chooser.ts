import { everyTogether, organisationsFor, type GuideChoices } from '#domain/book/guide-choice.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../problems.ts';
import { fieldName, placeOfCollection } from '../schema-problems.ts';
import type { DataPath } from '../yaml-places.ts';
import { idsOf, isAllSound, soundEntries, type Rule, type SoundEntry } from './context.ts';
import { guidesInOrder } from './guides.ts';

/* What the files hold, before the schema has filled in what is left out. */
interface Chooser extends GuideChoices {
  organisations: readonly (GuideChoices['organisations'][number] & { diagram: string })[];
}

interface Named {
  path: DataPath;
  id: string;
  known: readonly string[];
  from: string;
}

/** Everything a chooser names, with what it may be. */
function namesIn({ data }: SoundEntry<Chooser>, guides: string[], diagrams: string[]): Named[] {
  const roles = data.roles.map(({ id }) => id);
  const sizes = data.sizes.map(({ id }) => id);
  const guide = (id: string, ...path: DataPath) => ({
    path: [...path, 'guide'],
    id,
    known: guides,
    from: 'content/veiledere/oversikt.yaml',
  });
  return [
    ...data.roles.map((role, at) => guide(role.guide, 'roles', at)),
    ...data.stages.flatMap(({ tasks }, stage) =>
      tasks.flatMap((task, at) => [
        guide(task.guide, 'stages', stage, 'tasks', at),
        ...task.roles.map((id, role) => ({
          path: ['stages', stage, 'tasks', at, 'roles', role],
          id,
          known: roles,
          from: '«roles» i samme fil',
        })),
        ...(task.notForSizes ?? []).map((id, size) => ({
          path: ['stages', stage, 'tasks', at, 'notForSizes', size],
          id,
          known: sizes,
          from: '«sizes» i samme fil',
        })),
      ]),
    ),
    ...data.organisations.flatMap((one, at) => [
      guide(one.guide, 'organisations', at),
      {
        path: ['organisations', at, 'diagram'],
        id: one.diagram,
        known: diagrams,
        from: placeOfCollection('diagrams'),
      },
      ...one.sizes.map((id, size) => ({
        path: ['organisations', at, 'sizes', size],
        id,
        known: sizes,
        from: '«sizes» i samme fil',
      })),
    ]),
  ];
}

/** Every case leads to exactly one way to organise SLT. */
const casesIn = ({ data, file, lineOf }: SoundEntry<Chooser>): Problem[] =>
  data.sizes.flatMap(({ id: size }, at) =>
    everyTogether.flatMap((together): Problem[] => {
      const found = organisationsFor(data, { size, together }).map(({ id }) => id);
      if (found.length === 1) return [];
      return [
        {
          kind: 'caseNotDecided',
          file,
          line: lineOf(['sizes', at]),
          found: `${size}, ${together}: ${found.join(' og ') || 'ingen'}`,
          expected: 'nøyaktig én under «organisations»',
        },
      ];
    }),
  );

/** What the four questions lead to is there, and each case leads to one thing. */
export const chooserLeadsSomewhere: Rule = (context) => {
  if (!isAllSound(context, 'guideOverviews')) return [];
  const guides = guidesInOrder(context);
  const diagrams = [...idsOf(context, 'diagrams')];
  return soundEntries<Chooser>(context, 'guideChoosers').flatMap((entry) => [
    ...namesIn(entry, guides, diagrams)
      .filter(({ id, known }) => !known.includes(id))
      .map(({ path, id, known, from }): Problem => ({
        kind: 'unknownReference',
        file: entry.file,
        line: entry.lineOf(path),
        field: fieldName(path),
        found: id,
        expected: `en id fra ${from}`,
        suggestion: likelyMeant(id, known),
      })),
    ...casesIn(entry),
  ]);
};
