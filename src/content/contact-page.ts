/** What stands on `/kontakt/`. */
import { need } from './read.ts';
import { recordsOf } from './records.ts';

/** The page that says who answers for what. */
export const contactPage = need((await recordsOf('contactPages'))[0], 'content/kontakt.yaml');
