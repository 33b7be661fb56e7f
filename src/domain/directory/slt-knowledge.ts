import { tellsOfToday } from '#domain/site/freshness.ts';
import type { Years } from '#schemas/site/years.ts';
import type { Confirmation, Coordination, Evidence } from './types.ts';

/**
 * What we say of SLT in a kommune:
 * - `has`: the kommune has confirmed it, or a source that can be trusted says so, in the last years
 * - `had`: a source says so, but an old, an undated or a weak one, or it has been denied since
 * - `unknown`: no source says so, which does not mean that there is no SLT
 */
export type Status = 'has' | 'had' | 'unknown';

/** The statuses, the surest first. The index counts them in this order. */
export const statuses: readonly Status[] = ['has', 'had', 'unknown'];

/** What is known of SLT in a kommune, and from what. */
export interface SltKnowledge {
  status: Status;
  /** The years what the status rests on is from; none when that is undated, or when there is nothing. */
  years?: Years;
  /** The source the status rests on, when it is not a confirmation. */
  evidence?: Evidence;
  /** The confirmation of the kommune the status rests on. */
  confirmation?: Confirmation;
  /** The newest source that tells of something like SLT. */
  similar?: Evidence;
  /** The newest source that says the kommune uses the coordinator of another. */
  borrowed?: Evidence;
  /** The newest source that says no, when nothing as new says yes. */
  denied?: Evidence;
}

/** What sources tell of one kommune. A source may be about some of the kommuner of a coordination only. */
export const evidenceOf = (coordinations: readonly Coordination[], kommune: string): Evidence[] =>
  coordinations
    .flatMap(({ evidence }) => evidence)
    .filter(({ kommuner }) => kommuner?.includes(kommune) ?? true);

/** The year a source is surely as new as; what is undated is older than all. */
const surelyFrom = ({ years }: Evidence) => years?.from ?? 0;

/** The year a source may be from at the latest; what is undated may have been long ago. */
const atLatest = ({ years }: Evidence) => years?.to ?? years?.from ?? 0;

const trusts = ['lav', 'middels', 'god'];

const byAge = (a: Evidence, b: Evidence) =>
  surelyFrom(b) - surelyFrom(a) ||
  atLatest(b) - atLatest(a) ||
  trusts.indexOf(b.trust) - trusts.indexOf(a.trust);

const newest = (
  evidence: readonly Evidence[],
  tells: NonNullable<Evidence['tells']>,
): Evidence | undefined =>
  evidence.filter((each) => (each.tells ?? 'har') === tells).toSorted(byAge)[0];

function confirmationIn(coordinations: readonly Coordination[], today: string) {
  const latest = coordinations
    .map(({ confirmation }) => confirmation)
    .filter((each) => each !== undefined && each.date <= today)
    .toSorted((a, b) => (b?.date ?? '').localeCompare(a?.date ?? ''))[0];
  const year = Number(latest?.date.slice(0, 4));
  return latest && { confirmation: latest, years: { from: year, to: year } };
}

/** The source that lets us say «has»: trusted, of the last years, and newer than any that says no. */
const witness = (evidence: readonly Evidence[], denied: Evidence | undefined, today: string) =>
  newest(
    evidence.filter(
      (each) =>
        each.trust !== 'lav' &&
        tellsOfToday(each.years, today) &&
        (!denied || surelyFrom(each) > atLatest(denied)),
    ),
    'har',
  );

function statusFrom(
  coordinations: readonly Coordination[],
  evidence: readonly Evidence[],
  today: string,
): Pick<SltKnowledge, 'status' | 'years' | 'evidence' | 'confirmation'> {
  const confirmed = confirmationIn(coordinations, today);
  const denied = newest(evidence, 'nei');
  if (
    confirmed &&
    tellsOfToday(confirmed.years, today) &&
    (!denied || confirmed.years.from >= atLatest(denied))
  ) {
    return { status: 'has', ...confirmed };
  }
  const now = witness(evidence, denied, today);
  const then = now ?? newest(evidence, 'har');
  if (!now && confirmed && (!then || confirmed.years.from >= surelyFrom(then))) {
    return { status: 'had', ...confirmed };
  }
  if (!then) return { status: 'unknown' };
  return {
    status: now ? 'has' : 'had',
    evidence: then,
    ...(then.years && { years: then.years }),
  };
}

/**
 * What is known of SLT in a kommune on a day.
 *
 * @param coordinations those that cover the kommune
 * @param today ISO date of the build
 */
export function sltKnowledgeOf(
  coordinations: readonly Coordination[],
  kommune: string,
  today: string,
): SltKnowledge {
  const evidence = evidenceOf(coordinations, kommune);
  const known = statusFrom(coordinations, evidence, today);
  const similar = newest(evidence, 'lignende');
  const borrowed = newest(evidence, 'andres');
  const denied = newest(evidence, 'nei');
  const isAnswered =
    known.status === 'has' || (denied && known.years && atLatest(denied) < (known.years.from ?? 0));
  return {
    ...known,
    ...(similar && { similar }),
    ...(borrowed && { borrowed }),
    ...(denied && !isAnswered && { denied }),
  };
}
