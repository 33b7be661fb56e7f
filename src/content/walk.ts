/** The safety walk: its method, and the words of its form. */
import { need } from './read.ts';
import { recordsOf } from './records.ts';

/** What stands on `/trygghetsvandring/`. */
export const safetyWalk = need(
  (await recordsOf('safetyWalks'))[0],
  'content/trygghetsvandring.yaml',
);
