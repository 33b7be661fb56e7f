/** The national numbers, and the page for whoever is worried. */
import { freshnessOf } from '#domain/site/freshness.ts';
import { alwaysOpen } from '#schemas/site/helpline.ts';
import { need } from './read.ts';
import { recordsOf, type RecordOf } from './records.ts';
import { site, today } from './site.ts';

/** A national number, with who answers, when, and what is known of it. */
export type Helpline = RecordOf<'helplines'>;

const helplines = new Map((await recordsOf('helplines')).map((line) => [line.id, line]));

/** A number by its id. */
export const helplineOf = (id: string): Helpline =>
  need(helplines.get(id), `content/hjelpetelefoner/${id}.yaml`);

/** The numbers shown wherever somebody may be worried, in order. */
export const emergencyLines: readonly Helpline[] = site.emergency.map(({ id }) => helplineOf(id));

/** True for a number that somebody answers day and night. */
export const isAlwaysOpen = ({ hours }: Helpline): boolean => hours === alwaysOpen;

/** True for a number that nobody has looked up for a year. */
export const isOld = ({ checked }: Helpline): boolean => freshnessOf(checked, today) !== 'fresh';

/** What stands on `/bekymret/`. */
export const worried = need((await recordsOf('worriedPages'))[0], 'content/bekymret.yaml');

/** The numbers the page names, each once, in the order of the page. */
export const linesOfWorried: readonly Helpline[] = [
  ...new Set([worried.danger, ...worried.situations].flatMap(({ lines }) => lines)),
].map(helplineOf);

/** Something one may be worried about, as the page tells it. */
export type Situation = typeof worried.danger;
