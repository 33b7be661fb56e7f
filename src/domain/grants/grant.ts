import type { YearlyDeadline } from '#domain/events/happening.ts';
import type { grant } from '#schemas/grants/grant.ts';
import type { EntryData } from '#schemas/site/entry.ts';

type GrantData = EntryData<typeof grant>;

/** A grant, with its yearly deadline where it has one. */
export interface Grant extends Omit<GrantData, 'deadline'> {
  id: string;
  deadline: Omit<GrantData['deadline'], 'yearly'> & { yearly?: YearlyDeadline | undefined };
}

/** What there was for all, one year. */
export type GrantAmount = GrantData['amounts'][number];

/** What there was, the newest first. */
export const amountsOf = ({ amounts }: Pick<GrantData, 'amounts'>): GrantAmount[] =>
  amounts.toSorted((a, b) => b.year - a.year);

/** The sources of a grant: those it names, and those of its amounts, each once. */
export const sourcesOfGrant = ({
  sources,
  amounts,
}: Pick<GrantData, 'sources' | 'amounts'>): string[] => [
  ...new Set([...sources, ...amounts.map(({ source }) => source)]),
];
