/** The safety walk: its method, and the words of its form. */
import { helplineOf, type Helpline } from './helplines.ts';
import { need } from './read.ts';
import { recordsOf } from './records.ts';

/** What stands on `/trygghetsvandring/`. */
export const safetyWalk = need(
  (await recordsOf('safetyWalks'))[0],
  'content/trygghetsvandring.yaml',
);

/** The numbers it names. */
export const linesOfWalk: readonly Helpline[] = safetyWalk.danger.calls.map(({ line }) =>
  helplineOf(line),
);
