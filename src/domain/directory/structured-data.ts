import { internationalNumber } from '#domain/site/phone.ts';
import { languages, type Language } from '#domain/site/language.ts';
import { contactOf, ownContactOf } from './contact.ts';
import { licences, mediaTypes, type Absolute, type DataFacts } from './data-sets.ts';
import type { Coordination, Kommune } from './types.ts';
import { fullName } from './written-form.ts';

/**
 * What a page about a kommune tells search engines: the kommune, and the contacts the page shows.
 * https://schema.org/GovernmentOrganization
 */
export function organisationOf(
  kommune: Kommune,
  coordinations: readonly Coordination[],
  { language, today }: { language: Language; today: string },
): object {
  const points = coordinations.flatMap((coordination) => {
    const { person, roleContact } = contactOf(coordination, today);
    const office = roleContact && { ...roleContact, name: roleContact.name[language] };
    return [office, person]
      .filter((contact) => contact !== undefined)
      .map(({ name, phone, email }) => ({
        '@type': 'ContactPoint',
        name,
        contactType: coordination.role[language],
        ...(phone && { telephone: internationalNumber(phone) }),
        ...(email && { email }),
      }));
  });
  const own = ownContactOf(kommune, today);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: fullName(kommune),
    url: `https://${kommune.website}/`,
    ...(own?.phone && { telephone: internationalNumber(own.phone) }),
    ...(own?.email && { email: own.email }),
    ...(own?.address && { address: own.address }),
    ...(points.length > 0 && { contactPoint: points }),
  };
}

/**
 * What the page on data tells search engines: the open data, and the files it comes in.
 * https://schema.org/DataCatalog
 */
export function dataCatalogOf(
  { title, description, publisher, today, licence, page, dataSets }: DataFacts,
  { language, absolute }: { language: Language; absolute: Absolute },
): object {
  const owner = { '@type': 'Organization', name: publisher.name[language] };
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title[language],
    description: description[language],
    url: absolute(page),
    publisher: owner,
    dataset: dataSets.map((set) => ({
      '@type': 'Dataset',
      name: set.title[language],
      description: set.description[language],
      url: absolute(page),
      keywords: set.keywords[language],
      creator: owner,
      isAccessibleForFree: true,
      inLanguage: [...languages],
      dateModified: today,
      spatialCoverage: 'Norge',
      ...(licence && { license: licences[licence].url }),
      distribution: set.files
        .filter(({ isOfService }) => !isOfService)
        .map(({ path, format }) => ({
          '@type': 'DataDownload',
          contentUrl: absolute(path),
          encodingFormat: mediaTypes[format],
        })),
    })),
  };
}
