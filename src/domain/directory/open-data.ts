import { bydelNames } from './bydeler.ts';
import {
  confirmationStatusOf,
  contactOf,
  hidesContact,
  lastChecked,
  ownContactOf,
  policeContactOf,
} from './contact.ts';
import { dutyLinesOf } from './general-contact.ts';
import { documentsOf, type ListedDocument } from '#domain/directory/documents/listed.ts';
import { openDocument } from '#domain/directory/documents/open-document.ts';
import { localWorkOf } from './local-work.ts';
import { evidenceOf, sltKnowledgeOf } from './slt-knowledge.ts';
import type {
  Coordination,
  DutyLine,
  Evidence,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  RoleContact,
} from './types.ts';

const trusts = { lav: 'low', middels: 'medium', god: 'good' } as const;
const grades = { lav: 'low', middels: 'medium', høy: 'high' } as const;
const origins = {
  kommunen: 'kommune',
  nabokommune: 'otherKommune',
  regionalt: 'regional',
  nasjonalt: 'national',
  avis: 'newspaper',
  tredjepart: 'other',
} as const;
const tellings = { har: 'has', lignende: 'similar', andres: 'borrowed', nei: 'no' } as const;
const emailSources = {
  etatsbasen: 'Etatsbasen',
  'norske-postlister': 'Norske-postlister',
  enhetsregisteret: 'Enhetsregisteret',
  'kommunens side': 'kommune',
} as const;

type GeneralEmail = NonNullable<Kommune['generalEmail']>;
type GeneralPhone = NonNullable<Kommune['generalPhone']>;

/** What the open data needs to know beside the kommune. */
export interface OpenDataContext {
  fylke: Fylke;
  coordinations: readonly Coordination[];
  former: readonly FormerKommune[];
  parts: readonly PartOfKommune[];
  documents: readonly ListedDocument[];
  dutyLines: readonly DutyLine[];
  /** ISO date of the build. */
  today: string;
  /** ISO date we last looked for sources. */
  surveyed: string;
  /** Absolute addresses. */
  page: string;
  data: string;
}

const openEvidence = ({ from, tells, says, years, url, dating, seen, trust }: Evidence) => ({
  from: from === 'kommunen' ? ('kommune' as const) : ('thirdParty' as const),
  kind: origins[from],
  tells: tellings[tells ?? 'har'],
  says,
  years,
  url,
  dating,
  checked: seen,
  trust: trusts[trust],
});

const openOffice = ({ name, phone, email, url, dating, seen }: RoleContact) => ({
  name,
  phone,
  email,
  url,
  dating,
  checked: seen,
});

/** A coordination as open data. A contact gets in through `contactOf` alone, as on the pages. */
function openCoordination(
  coordination: Coordination,
  kommune: string,
  { parts, documents, today }: OpenDataContext,
) {
  const { id, kommuner, role, percent, office, note, levels, links } = coordination;
  const { person, confirmation, roleContact } = contactOf(coordination, today);
  const police = policeContactOf(coordination, kommune, today);
  const { priorities, nextMeeting } = localWorkOf(coordination, today);
  return {
    id,
    kommuner,
    bydeler: bydelNames(coordination, parts),
    role,
    percent,
    office,
    note,
    evidence: evidenceOf([coordination], kommune).map(openEvidence),
    confirmation,
    roleContact: roleContact && openOffice(roleContact),
    person,
    contactWithheld: hidesContact(coordination, today),
    policeContact: police && openOffice(police),
    levels: levels && {
      governing: levels.governing,
      coordinating: levels.coordinating,
      operational: levels.operational,
      source: levels.source,
      dating: levels.dating,
      checked: levels.seen,
    },
    priorities: priorities?.map(({ text, url, seen }) => ({ text, url, checked: seen })),
    nextMeeting: nextMeeting && {
      date: nextMeeting.date,
      time: nextMeeting.time,
      place: nextMeeting.place,
      url: nextMeeting.url,
      checked: nextMeeting.seen,
    },
    documents: documentsOf(documents, kommune, today).map(openDocument),
    links: links.map(({ title, url, seen }) => ({ title, url, checked: seen })),
  };
}

/** What is known of SLT in a kommune, in the words of the pages. */
function openKnowledge(kommune: Kommune, { coordinations, today }: OpenDataContext) {
  const { status, years, evidence, confirmation } = sltKnowledgeOf(
    coordinations,
    kommune.id,
    today,
  );
  const from = confirmation ? ('confirmation' as const) : evidence && origins[evidence.from];
  return { status, years, from };
}

const openEmail = ({ address, grade, years, sources, mergedIn }: GeneralEmail) => ({
  email: address,
  grade: grades[grade],
  years,
  sources: sources.map((source) => emailSources[source]),
  mergedIn,
});

const openPhone = ({ number, grade, url, years, dating, seen }: GeneralPhone) => ({
  phone: number,
  grade: grades[grade],
  url,
  years,
  dating,
  checked: seen,
});

const openDutyLine = ({
  id,
  name,
  phone,
  hours,
  kommuner,
  url,
  years,
  dating,
  seen,
}: DutyLine) => ({
  id,
  name,
  phone,
  hours,
  kommuner,
  url,
  years,
  dating,
  checked: seen,
});

/** What the list of all kommuner tells of one. */
export function openSummary(kommune: Kommune, context: OpenDataContext) {
  const { coordinations, fylke, today, surveyed, page, data } = context;
  return {
    number: kommune.id,
    name: kommune.name,
    displayName: kommune.displayName,
    fylke: { number: fylke.id, name: fylke.name },
    policeDistrict: kommune.policeDistrict,
    policeDistrictUnsure: kommune.policeDistrictUnsure ?? false,
    status: confirmationStatusOf(coordinations, today),
    slt: openKnowledge(kommune, context),
    checked: lastChecked(coordinations) ?? surveyed,
    page,
    data,
  };
}

/** Everything about one kommune. */
export function openRecord(kommune: Kommune, context: OpenDataContext) {
  const { today, dutyLines, documents } = context;
  const { seen, ...contact } = ownContactOf(kommune, today) ?? {};
  const { generalEmail, generalPhone } = kommune;
  return {
    ...openSummary(kommune, context),
    names: kommune.names,
    website: `https://${kommune.website}/`,
    organisationNumber: kommune.organisationNumber,
    contact: seen && { ...contact, checked: seen },
    generalEmail: generalEmail && openEmail(generalEmail),
    generalPhone: generalPhone && openPhone(generalPhone),
    dutyLines: dutyLinesOf(dutyLines, kommune.id).map(openDutyLine),
    documents: documentsOf(documents, kommune.id, today).map(openDocument),
    population: kommune.population,
    neighbours: kommune.neighbours,
    formerly: context.former
      .filter(({ successor }) => successor === kommune.id)
      .map(({ number, name, to, split }) => ({ number, name, to, split })),
    coordinations: context.coordinations.map((each) => openCoordination(each, kommune.id, context)),
  };
}
