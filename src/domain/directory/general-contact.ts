import type { Years } from '#schemas/site/years.ts';
import { ownContactOf } from './contact.ts';
import type { DutyLine, Kommune, OwnContact } from './types.ts';

/** A way to reach the kommune, and how far it can be trusted. */
export interface GeneralWay {
  /** The address or the number. */
  value: string;
  /** The years it is from; none when the page it stood on is undated. */
  years?: Years;
  /** True when we are less sure that it is right. */
  isUnsure: boolean;
  /** The year the kommune was merged, where that is why we are less sure. */
  mergedIn?: number;
  /** The page it was seen on, where there is one. */
  url?: string;
}

/** How the kommune itself is reached. */
export interface KommuneContact {
  /** What we have read on its own page, while that is fresh; it goes before the others. */
  own?: OwnContact;
  /** The general address, where its own page has given none. */
  email?: GeneralWay;
  /** The switchboard, where its own page has given none. */
  phone?: GeneralWay;
}

/**
 * How the kommune itself is reached on a day: what its own page told us, else what open lists and pages told
 * somebody, with its year.
 */
export function kommuneContactOf(kommune: Kommune, today: string): KommuneContact {
  const own = ownContactOf(kommune, today);
  const { generalEmail, generalPhone } = kommune;
  return {
    ...(own && { own }),
    ...(generalEmail &&
      !own?.email && {
        email: {
          value: generalEmail.address,
          years: generalEmail.years,
          isUnsure: generalEmail.grade === 'lav' || generalEmail.mergedIn !== undefined,
          ...(generalEmail.mergedIn && { mergedIn: generalEmail.mergedIn }),
        },
      }),
    ...(generalPhone &&
      !own?.phone && {
        phone: {
          value: generalPhone.number,
          ...(generalPhone.years && { years: generalPhone.years }),
          isUnsure: generalPhone.grade === 'lav',
          url: generalPhone.url,
        },
      }),
  };
}

/** The duty lines of the child welfare service that a page says serve a kommune. */
export const dutyLinesOf = (lines: readonly DutyLine[], kommune: string): DutyLine[] =>
  lines.filter(({ kommuner }) => kommuner.includes(kommune));
