/** What the four questions lead to. Everything is named by its id. */
import type { together } from '#schemas/book/guide-chooser.ts';

/** The cases and the guides, as `content/veiledere/velger.yaml` has them. */
export interface GuideChoices {
  sizes: readonly { id: string; from?: number | undefined; bydeler?: boolean | undefined }[];
  stages: readonly {
    id: string;
    tasks: readonly {
      guide: string;
      roles: readonly string[];
      notForSizes?: readonly string[] | undefined;
    }[];
  }[];
  roles: readonly { id: string; guide: string; organises: boolean }[];
  organisations: readonly {
    id: string;
    guide: string;
    sizes: readonly string[];
    together: Together;
  }[];
}

/** Whether a kommune has SLT alone or with others. */
export type Together = (typeof together)[number];

/** The four answers. */
export interface Situation {
  size: string;
  together: Together;
  stage: string;
  role: string;
}

/** What the address calls each answer. */
export const answerNames = {
  size: 'storrelse',
  together: 'sammen',
  stage: 'fase',
  role: 'rolle',
} as const satisfies Record<keyof Situation, string>;

/** Alone or with others, in the order they are asked. */
export const everyTogether: readonly Together[] = ['alene', 'sammen'];

const named = <Item extends { id: string }>(items: readonly Item[], id: string | null) =>
  items.find((item) => item.id === id);

/** The situation an address tells of; nothing while an answer is missing or unknown. */
export function situationIn(
  address: Pick<URLSearchParams, 'get'>,
  { sizes, stages, roles }: GuideChoices,
): Situation | undefined {
  const size = named(sizes, address.get(answerNames.size))?.id;
  const stage = named(stages, address.get(answerNames.stage))?.id;
  const role = named(roles, address.get(answerNames.role))?.id;
  const together = everyTogether.find((one) => one === address.get(answerNames.together));
  return size && stage && role && together ? { size, together, stage, role } : undefined;
}

/** The query of the address that tells of a situation. */
export const queryOf = (situation: Situation): string => {
  const parts = Object.keys(answerNames) as (keyof Situation)[];
  return `?${new URLSearchParams(parts.map((part) => [answerNames[part], situation[part]]))}`;
};

/** Every situation there can be. */
export const situationsOf = ({ sizes, stages, roles }: GuideChoices): Situation[] =>
  sizes.flatMap(({ id: size }) =>
    everyTogether.flatMap((together) =>
      stages.flatMap(({ id: stage }) =>
        roles.map(({ id: role }) => ({ size, together, stage, role })),
      ),
    ),
  );

/** The ways to organise SLT in a case: exactly one, which the content check sees to. */
export const organisationsFor = <Choices extends GuideChoices>(
  { organisations }: Choices,
  { size, together }: Pick<Situation, 'size' | 'together'>,
): Choices['organisations'][number][] =>
  organisations.filter((one) => one.sizes.includes(size) && one.together === together);

/**
 * The guides to read, in order and each once: for those who organise SLT, that of their kommune; that of their role; and
 * those of what they have a part in where they are.
 */
export function guidesFor(choices: GuideChoices, situation: Situation): string[] {
  const role = named(choices.roles, situation.role);
  const tasks = named(choices.stages, situation.stage)?.tasks ?? [];
  return [
    ...new Set([
      ...(role?.organises ? organisationsFor(choices, situation).map(({ guide }) => guide) : []),
      ...(role ? [role.guide] : []),
      ...tasks
        .filter(({ roles }) => roles.includes(situation.role))
        .filter(({ notForSizes }) => !notForSizes?.includes(situation.size))
        .map(({ guide }) => guide),
    ]),
  ];
}

/** Where a guide stands among those to read, counted from one, and which comes next; nothing when it is none of them. */
export function placeAmong(
  guides: readonly string[],
  guide: string,
): { at: number; total: number; next: string | undefined } | undefined {
  const index = guides.indexOf(guide);
  return index < 0 ? undefined : { at: index + 1, total: guides.length, next: guides[index + 1] };
}

/** The guides that can come next after one, whatever the situation. */
export const guidesNext = (
  choices: GuideChoices,
  guide: string,
  isWritten: (id: string) => boolean,
): string[] => [
  ...new Set(
    situationsOf(choices).flatMap((situation) => {
      const guides = guidesFor(choices, situation).filter(isWritten);
      return placeAmong(guides, guide)?.next ?? [];
    }),
  ),
];

/** The smallest and the largest size by inhabitants, and where the next begins and the largest does. */
export function limitsOf({
  sizes,
}: Pick<GuideChoices, 'sizes'>):
  { smallest: string; lower: number; largest: string; upper: number } | undefined {
  const counted = sizes
    .flatMap(({ id, from }) => (from === undefined ? [] : [{ id, from }]))
    .toSorted((a, b) => a.from - b.from);
  const [smallest, next] = counted;
  const largest = counted.at(-1);
  return smallest && next && largest
    ? { smallest: smallest.id, lower: next.from, largest: largest.id, upper: largest.from }
    : undefined;
}

/** The size that fits a kommune, as a first suggestion: that with bydeler, else that of its inhabitants. */
export const sizeFor = (
  { sizes }: Pick<GuideChoices, 'sizes'>,
  { inhabitants, hasBydeler }: { inhabitants: number; hasBydeler: boolean },
): string | undefined =>
  (hasBydeler && sizes.find(({ bydeler }) => bydeler)?.id) ||
  sizes
    .filter(({ from }) => from !== undefined && from <= inhabitants)
    .toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]?.id;
