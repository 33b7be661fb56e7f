/** What waits for an editor today. */
import { waitingOn } from '#domain/directory/waiting.ts';
import { coordinations, fylker, kommuner } from './directory.ts';
import { linkChecks } from './link-checks.ts';
import { recordsOf } from './records.ts';
import { today } from './site.ts';

const [log] = await recordsOf('inquiries');

/** What has waited longest comes first. */
export const waiting = waitingOn(
  {
    coordinations,
    fylker,
    kommuner,
    inquiries: log?.asked ?? [],
    links: linkChecks,
  },
  today,
);
