/* What content/katalog/ says, as its schemas have it. What each field means stands there. */
import type { coordination } from '#schemas/directory/coordination.ts';
import type { dutyLine } from '#schemas/directory/duty-line.ts';
import type { formerKommune } from '#schemas/directory/former-kommune.ts';
import type { fylke } from '#schemas/directory/fylke.ts';
import type { inquiries } from '#schemas/directory/inquiry.ts';
import type { kommune } from '#schemas/directory/kommune.ts';
import type { district, formerFylke, partOfKommune } from '#schemas/directory/place-names.ts';
import type { postalCodes } from '#schemas/directory/postal-codes.ts';
import type { towns } from '#schemas/directory/towns.ts';
import type { nationalDocument, publishedDocument } from '#schemas/directory/published-document.ts';
import type { source } from '#schemas/book/source.ts';
import type { documentKinds } from '#schemas/site/document-facts.ts';
import type { EntryData } from '#schemas/site/entry.ts';

export type Kommune = EntryData<typeof kommune>;

/** How a kommune itself is reached. */
export type OwnContact = NonNullable<Kommune['contact']>;

export type Fylke = EntryData<typeof fylke>;

/** A kommune number that has ended, and one kommune that covers the place today. */
export type FormerKommune = EntryData<typeof formerKommune>;

export type FormerFylke = EntryData<typeof formerFylke>;

/** A name for a part of a kommune: a bydel, or just a place. */
export type PartOfKommune = EntryData<typeof partOfKommune>;

/** A district that several kommuner lie in. */
export type District = EntryData<typeof district>;

/** Where the towns and villages of a kommune lie. */
export type Towns = EntryData<typeof towns>;

/** The postal codes of a kommune: postal place → codes separated by spaces. */
export type PostalCodes = EntryData<typeof postalCodes>;

/** One SLT coordination, covering one or more kommuner. */
export type Coordination = EntryData<typeof coordination>;

/** A public source that says whether a kommune has SLT. */
export type Evidence = Coordination['evidence'][number];

/** A contact that belongs to an office. */
export type RoleContact = NonNullable<Coordination['roleContact']>;

/** The politikontakt as an office. */
export type PoliceContact = NonNullable<Coordination['policeContact']>;

/** A named contact. Never shown but through `contactOf`. */
export type Person = NonNullable<Coordination['person']>;

/** Who confirmed the contact, when and where. */
export type Confirmation = NonNullable<Coordination['confirmation']>;

/** A plan, an agreement, a survey: a document about local prevention. */
export type PublishedDocument = EntryData<typeof publishedDocument>;

/** A document that is about no kommune of its own. */
export type NationalDocument = EntryData<typeof nationalDocument>;

/** What a document is. */
export type DocumentKind = (typeof documentKinds)[number];

/** A source, with its id. */
export type SourceData = { id: string } & EntryData<typeof source>;

/** A duty line of the child welfare service. */
export type DutyLine = EntryData<typeof dutyLine>;

/** How the three levels are organised in a coordination. */
export type LocalLevels = NonNullable<Coordination['levels']>;

/** What a kommune works at now. */
export type Priority = NonNullable<Coordination['priorities']>[number];

/** The next meeting anybody may come to. */
export type Meeting = NonNullable<Coordination['nextMeeting']>;

/** That a kommune was asked to confirm what is known of it. */
export type Inquiry = EntryData<typeof inquiries>['asked'][number];
