import type { BuiltPage } from '../../scripts/support/site.ts';
import { catalogueOfSite } from './catalogue.ts';

const slugs = new Set(catalogueOfSite.kommuner.map(({ slug }) => slug));

/** True for the page of a kommune of today, and not for the list of them or for a name that leads on. */
export const isOfKommune = ({ address }: Pick<BuiltPage, 'address'>): boolean =>
  slugs.has(/\/kommune\/([^/]+)\/$/.exec(address)?.[1] ?? '');
