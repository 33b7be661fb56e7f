import { ownContactOf } from './contact.ts';
import type { DutyLine, Kommune, OwnContact } from './types.ts';

type GeneralEmail = NonNullable<Kommune['generalEmail']>;
type GeneralPhone = NonNullable<Kommune['generalPhone']>;

/** How far a general way to the kommune can be trusted. */
export interface Doubt {
  /** True when we are less sure that it is right. */
  isUnsure: boolean;
  /** The year the kommune was merged, where that is why. */
  mergedIn?: number | undefined;
}

/** The general address of a kommune. */
export interface GeneralAddress extends Doubt {
  value: string;
  /** True when only one source has it. */
  isSingle: boolean;
  /** The year of its newest source. */
  year: number | undefined;
  /** The years of all of them. */
  years: GeneralEmail['years'];
  sources: GeneralEmail['sources'];
}

/** The switchboard of a kommune, as it stood on a page. */
export interface GeneralNumber extends Doubt, Pick<GeneralPhone, 'url' | 'dating' | 'seen'> {
  value: string;
  /** The last year of the page; none when it is undated. */
  year: number | undefined;
}

/** How the kommune itself is reached. */
export interface KommuneContact {
  /** What we have read on its own page, while that is fresh; it goes before the others. */
  own?: OwnContact;
  /** The general address, where its own page has given none. */
  email?: GeneralAddress;
  /** The switchboard, where its own page has given none. */
  phone?: GeneralNumber;
}

const addressOf = ({ address, grade, mergedIn, years, sources }: GeneralEmail): GeneralAddress => ({
  value: address,
  year: years.to ?? years.from,
  years,
  sources,
  isSingle: sources.length === 1,
  isUnsure: grade === 'lav' || mergedIn !== undefined,
  mergedIn,
});

const numberOf = ({ number, grade, years, url, dating, seen }: GeneralPhone): GeneralNumber => ({
  value: number,
  year: years?.to ?? years?.from,
  url,
  dating,
  seen,
  isUnsure: grade === 'lav',
});

/**
 * How the kommune itself is reached on a day: what its own page told us, else what open lists and pages told
 * somebody, with its year.
 */
export function kommuneContactOf(kommune: Kommune, today: string): KommuneContact {
  const own = ownContactOf(kommune, today);
  const { generalEmail, generalPhone } = kommune;
  return {
    ...(own && { own }),
    ...(generalEmail && !own?.email && { email: addressOf(generalEmail) }),
    ...(generalPhone && !own?.phone && { phone: numberOf(generalPhone) }),
  };
}

/** The duty lines of the child welfare service that a page says serve a kommune. */
export const dutyLinesOf = (lines: readonly DutyLine[], kommune: string): DutyLine[] =>
  lines.filter(({ kommuner }) => kommuner.includes(kommune));
