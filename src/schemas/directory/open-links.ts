import { z } from 'astro/zod';
import { about } from './open-data.ts';

/** What a link is for. */
export const linkKinds = [
  'kommune',
  'coordination',
  'source',
  'document',
  'rule',
  'helpline',
  'event',
  'text',
] as const;

const address = z.url({ protocol: /^https?$/ });

const check = z.looseObject({
  date: z.iso.date().describe('The day the address was asked for.'),
  result: z
    .enum(['worked', 'redirected', 'dead', 'unreachable'])
    .describe(
      'worked: there is a page. redirected: it leads on to a page at another address. dead: there is no page, or no such server. unreachable: we cannot tell.',
    ),
  status: z.number().int().optional().describe('The HTTP status of the last answer.'),
  to: address.optional().describe('Where it leads, when it leads on.'),
});

const link = z.looseObject({
  address,
  kinds: z
    .array(z.enum(linkKinds))
    .min(1)
    .describe(
      'kommune: the kommune itself, and how it is reached. coordination: what is known of SLT in a kommune. source, rule: what texts lean on. document: a published document, or the page that tells of it. helpline: where a national number stands. event: of events, deadlines and those who arrange them. text: in the words of a text.',
    ),
  pages: z
    .array(address)
    .min(1)
    .describe(
      'The pages for people that have it, in bokmål. A whole book on one page is not among them.',
    ),
  check: check.optional().describe('Absent when nobody has asked for the address.'),
});

/** `/api/v1/lenker.json` */
export const linksFile = z
  .looseObject({ ...about, links: z.array(link) })
  .meta({ title: 'The links to other sites' });
