import type { Localised } from '#domain/site/language.ts';
import type { DataLicence } from '#schemas/site/site.ts';

/** What something is called, and what it is. */
export interface Words {
  title: Localised;
  description: Localised;
}

/** A file of a data set. */
export interface DataFile extends Words {
  id: string;
  format: 'JSON' | 'CSV';
  /** Where it is, or for files that the data service gives, where one can read how they are asked for. */
  path: string;
  /** True when the data service gives it. */
  isOfService?: boolean;
  /** The JSON Schema it follows. */
  schema?: string;
}

/** A set of open data. */
export interface DataSet extends Words {
  id: string;
  keywords: Localised<readonly string[]>;
  /** Codes of the themes of the EU: https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/data-theme */
  themes: readonly string[];
  /** True when it is gathered from what others publish. */
  isGathered: boolean;
  /** The first day it tells of, where it has one. */
  since?: string;
  files: readonly DataFile[];
}

/** What is told of the open data as a whole. Paths are those of this site, in bokmål. */
export interface DataFacts extends Words {
  /** The catalogue itself. */
  path: string;
  /** The page that tells of the data. */
  page: string;
  /** What there is to know of reuse, as long as there is no licence. */
  rights: Localised;
  licence: DataLicence | undefined;
  publisher: {
    name: Localised;
    organisationNumber: string | undefined;
    /** Where one can write about the data. */
    email: string | undefined;
    /** The page that tells how one reaches those who make the site. */
    page: string;
  };
  /** ISO date of the build. */
  today: string;
  /** Terms of the glossary one needs in order to read the data. */
  concepts: readonly { path: string; name: Localised }[];
  dataSets: readonly DataSet[];
  /** The service that gives one file at a time. */
  service: Words & {
    /** Its first address. */
    endpoint: string;
    /** The JSON Schema of what it answers. */
    schema: string;
    /** The id of the data set it gives. */
    serves: string;
  };
}

/** From the path of a page or a file to the whole address. */
export type Absolute = (path: string) => string;

/** What a licence is called by the EU, and where it stands. */
export const licences: Record<DataLicence, { code: string; url: string }> = {
  'CC BY 4.0': { code: 'CC_BY_4_0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'NLOD 2.0': { code: 'NLOD_2_0', url: 'https://data.norge.no/nlod/no/2.0' },
  'CC0 1.0': { code: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/** Media types by format. */
export const mediaTypes = { JSON: 'application/json', CSV: 'text/csv' } as const;
