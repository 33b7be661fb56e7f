import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import type { StatusWords } from './status-words.ts';

/** The texts `<directory-search>` speaks. */
export const directoryTexts = { directorySearch: 'all' } as const satisfies TextChoice;

/** Those of them that say why a kommune was found. */
export const reasonTexts = {
  directorySearch: [
    'languages',
    'reasonBox',
    'reasonBydel',
    'reasonBydelLocalName',
    'reasonDistrict',
    'reasonFormerFylke',
    'reasonFormerNumber',
    'reasonFylke',
    'reasonLocalName',
    'reasonMerged',
    'reasonNear',
    'reasonNumber',
    'reasonOtherLanguage',
    'reasonOtherName',
    'reasonPerson',
    'reasonPlace',
    'reasonPostalCode',
    'reasonRegion',
    'reasonRenamed',
    'reasonSplit',
  ],
} as const satisfies TextChoice;

/** The texts that say why a kommune was found. */
export type ReasonMessages = ChosenTexts<typeof reasonTexts>;

/** The texts of the directory, with the names of the statuses. */
export interface DirectoryMessages extends ChosenTexts<typeof directoryTexts> {
  readonly status: Readonly<StatusWords>;
}

/** What the page of the directory tells its element. */
export interface DirectoryPageData extends DirectoryMessages {
  readonly addresses: {
    /** The index of the directory. */
    readonly index: string;
    /** Points in each kommune, for the suggestions from a position. */
    readonly points: string;
    /** A page of a kommune and of a fylke, with `SLUG` where its slug stands. */
    readonly kommune: string;
    readonly fylke: string;
  };
}

/** How it tells it. */
export const directoryPageData = pageData<DirectoryPageData>('directory-search');

/** What a page tells the field that leads to the directory. */
export interface DirectoryFieldData {
  readonly addresses: Pick<DirectoryPageData['addresses'], 'index' | 'kommune'>;
}

/** How it tells it. */
export const directoryFieldData = pageData<DirectoryFieldData>('directory-field');

/** The fragment that has the directory ask the device where it is. */
export const positionFragment = 'posisjon';

/** How a page tells the names of all kommuner by number, to whichever element names one. */
export const kommuneNamesData = pageData<Readonly<Record<string, string>>>('kommune-names');
