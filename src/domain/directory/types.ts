import type { Language, Localised } from '#domain/site/language.ts';

/** An official name in a Sámi language or Kven, with its BCP 47 code. */
export interface NameInLanguage {
  name: string;
  lang: string;
}

/** How a kommune itself is reached. */
export interface OwnContact {
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
  openingHours?: string | undefined;
  url: string;
  dating: Localised;
  /** ISO date of our reading. */
  seen: string;
}

/** A kommune as the directory needs it. */
export interface Kommune {
  /** Kommune number, four digits. */
  id: string;
  name: string;
  /** Left out of those that call themselves kommune. */
  kind?: 'herad' | undefined;
  /** Differs from `name` only where two kommuner share one. */
  displayName: string;
  slug: string;
  names: NameInLanguage[];
  /** Fylke number. */
  fylke: string;
  /** The written Norwegian the kommune has chosen. */
  writtenForm: 'bokmål' | 'nynorsk' | 'nøytral';
  policeDistrict: string;
  /** Where the administration sits. */
  centre: string;
  /** Inhabitants on 1 January 2024. */
  population: number;
  areaKm2: number;
  /** A point inside the kommune, WGS84 degrees: longitude, latitude. */
  point: [longitude: number, latitude: number];
  /** Kommune numbers. */
  neighbours: string[];
  /** Host name of the official web site. */
  website: string;
  /** How many of three sources agree on the web site. */
  websiteSources: number;
  organisationNumber?: string | undefined;
  contact?: OwnContact | undefined;
}

/** A fylke. */
export interface Fylke {
  /** Fylke number, two digits. */
  id: string;
  name: string;
  slug: string;
  names: NameInLanguage[];
}

/** A kommune number that has ended, and one kommune that covers the place today. */
export interface FormerKommune {
  number: string;
  name: string;
  /** First year in use, where it is known. */
  from?: number | undefined;
  /** Last year in use. */
  to: number;
  /** Kommune number of today. */
  successor: string;
  split: boolean;
}

/** A fylke that has ended. */
export interface FormerFylke {
  /** The first two digits of the kommune numbers it had. */
  id: string;
  name: string;
  /** Last year. */
  to: number;
}

/** A name for a part of a kommune: a bydel, or just a place. */
export interface PartOfKommune {
  id: string;
  name: string;
  kind: 'bydel' | 'sted';
  /** Kommune number. */
  kommune: string;
}

/** The postal codes of a kommune: postal place → codes separated by spaces. */
export interface PostalCodes {
  id: string;
  /** What it is called, where it is no kommune. */
  name?: string | undefined;
  places: Record<string, string>;
  /** Post boxes and services. */
  boxes: Record<string, string>;
}

/** A public source that says a kommune has SLT. */
export interface Evidence {
  from: 'kommunen' | 'tredjepart';
  url?: string | undefined;
  dating: Localised;
  /** ISO date of our reading. */
  seen: string;
  trust: 'lav' | 'middels' | 'god';
}

/** A contact that belongs to an office. */
export interface RoleContact {
  name: Localised;
  phone?: string | undefined;
  email?: string | undefined;
  url: string;
  dating: Localised;
  /** ISO date of our reading. */
  seen: string;
}

/** The politikontakt as an office. */
export interface PoliceContact extends RoleContact {
  /** Kommune numbers, when it does not serve all of the coordination. */
  kommuner?: string[] | undefined;
}

/** A named contact. Never shown but through `contactOf`. */
export interface Person {
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
}

/** Who confirmed the contact, when and where. */
export interface Confirmation {
  /** ISO date. */
  date: string;
  by: string;
  source: string;
  url?: string | undefined;
}

/** A plan, an agreement or a survey of a coordination. */
export interface LocalDocument {
  title: string;
  /** The written language of the title. */
  lang?: Language | undefined;
  /** Kommune numbers, when it is not about all of the coordination. */
  kommuner?: string[] | undefined;
  kind: 'plan' | 'ungdata' | 'avtale' | 'annet';
  /** Years, both included. */
  period?: { from: number; to: number } | undefined;
  url?: string | undefined;
  source: string;
  /** ISO date of our reading. */
  seen: string;
}

/** How the three levels are organised in a coordination. */
export interface LocalLevels {
  governing?: Localised | undefined;
  coordinating?: Localised | undefined;
  operational?: Localised | undefined;
  source?: string | undefined;
  dating: Localised;
  /** ISO date of our reading. */
  seen: string;
}

/** A page that tells more. */
export interface LocalLink {
  title: Localised;
  url: string;
  /** ISO date of our reading. */
  seen: string;
}

/** One SLT coordination, covering one or more kommuner. */
export interface Coordination {
  id: string;
  /** Kommune numbers. */
  kommuner: string[];
  role: Localised;
  /** What SLT is called there, where it has a name of its own, as SaLTo. */
  localName?: string | undefined;
  /** Per cent of full time. */
  percent?: number | undefined;
  evidence: Evidence[];
  roleContact?: RoleContact | undefined;
  policeContact?: PoliceContact | undefined;
  office?: Localised | undefined;
  /** Ids of the bydeler it covers, when not the whole kommune. */
  bydeler: string[];
  levels?: LocalLevels | undefined;
  documents: LocalDocument[];
  links: LocalLink[];
  person?: Person | undefined;
  confirmation?: Confirmation | undefined;
  note?: Localised | undefined;
}
