import { z } from 'astro/zod';
import { pastDateOf, webAddress } from './common.ts';

/** What came of asking for an address. */
export const linkResults = ['virket', 'omdirigert', 'dod', 'ikke-naadd'] as const;

const checkedLink = z
  .strictObject({
    /** The address as it stands in content/, letter for letter. */
    address: webAddress,
    /**
     * `virket`: there is a page. `omdirigert`: it leads on to a page at another address. `dod`: the server says that
     * there is no page (404, 410), or no server has the name. `ikke-naadd`: we can't tell; no answer in time, an
     * error of the server, or an answer that keeps programs out.
     */
    result: z.enum(linkResults, { error: linkResults.join(', ') }),
    /** The HTTP status of the last answer; left out when there was none. */
    status: z
      .number()
      .int()
      .min(100)
      .max(599, { error: 'en HTTP-status fra 100 til 599' })
      .optional(),
    /** Where it leads, when it leads on. */
    to: webAddress.optional(),
    /** The day it was asked for. */
    checkedAt: pastDateOf('lenken faktisk ble prøvd'),
  })
  .refine(({ result, to }) => (result === 'omdirigert') === (to !== undefined), {
    path: ['to'],
    error: 'adressen lenken leder til når «result» er omdirigert, ellers ingenting',
  });

/** What came of asking for the addresses in content/, in `content/katalog/lenker.yaml`: written by a command. */
export const linkChecks = () =>
  z.strictObject({
    /** Each address once. An address that is not here has not been asked for. */
    links: z.array(checkedLink).superRefine((links, context) => {
      const seen = new Set<string>();
      for (const [index, { address }] of links.entries()) {
        if (seen.has(address))
          context.addIssue({
            code: 'custom',
            path: [index, 'address'],
            message: 'en adresse som ikke står før i filen',
          });
        seen.add(address);
      }
    }),
  });
