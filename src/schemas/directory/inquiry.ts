import { z } from 'astro/zod';
import { kommuneNumber, officeEmail, pastDateOf, slug } from '#schemas/site/common.ts';

const inquiry = z.strictObject({
  /** Id of the coordination the e-mail was about, which may be gone since; or the number of a kommune we knew nothing of. */
  about: slug,
  /** Numbers of the kommuner that were asked. */
  kommuner: z.array(kommuneNumber).min(1, { error: 'minst ett kommunenummer' }),
  /** The addresses it went to: of offices, never of a person. */
  to: z.array(officeEmail).min(1, { error: 'minst én adresse' }),
  /** The day it was sent. */
  asked: pastDateOf('e-posten faktisk ble sendt'),
  /** The day the answer was taken in; left out while there is none. */
  answered: pastDateOf('svaret faktisk ble lest inn').optional(),
});

/**
 * Which kommuner were asked to confirm, and when, in `content/katalog/henvendelser.yaml`: so that two editors do not
 * ask the same. No page and no file that is published shows it.
 */
export const inquiries = () => z.strictObject({ asked: z.array(inquiry) });
