/** Facts about the site itself, and the day it is built for. */
import { buildDate } from '#domain/site/freshness.ts';
import { entriesOf, need } from './read.ts';

/** ISO date the site is built for. */
export const today = buildDate(process.env.BUILD_DATE);

/** The site's own facts. */
export const site = need((await entriesOf('site'))[0], 'content/nettsted.yaml').data;
