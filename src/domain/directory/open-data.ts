import { bydelNames } from './bydeler.ts';
import {
  contactOf,
  hidesContact,
  lastChecked,
  ownContactOf,
  policeContactOf,
  statusOf,
} from './contact.ts';
import { documentsOf } from './local-documents.ts';
import type {
  Coordination,
  Evidence,
  FormerKommune,
  Fylke,
  Kommune,
  LocalDocument,
  PartOfKommune,
  RoleContact,
} from './types.ts';

const trusts = { lav: 'low', middels: 'medium', god: 'good' } as const;
const origins = { kommunen: 'kommune', tredjepart: 'thirdParty' } as const;
const kinds = { plan: 'plan', ungdata: 'ungdata', avtale: 'agreement', annet: 'other' } as const;

/** What the open data needs to know beside the kommune. */
export interface OpenDataContext {
  fylke: Fylke;
  coordinations: readonly Coordination[];
  former: readonly FormerKommune[];
  parts: readonly PartOfKommune[];
  /** ISO date of the build. */
  today: string;
  /** ISO date we last looked for sources. */
  surveyed: string;
  /** Absolute addresses. */
  page: string;
  data: string;
}

const openEvidence = ({ from, url, dating, seen, trust }: Evidence) => ({
  from: origins[from],
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

const openDocument = (document: LocalDocument & { isExpired: boolean }) => ({
  title: document.title,
  kind: kinds[document.kind],
  period: document.period,
  expired: document.isExpired,
  url: document.url,
  source: document.source,
  checked: document.seen,
});

/** A coordination as open data. A contact gets in through `contactOf` alone, as on the pages. */
function openCoordination(
  coordination: Coordination,
  kommune: string,
  { parts, today }: OpenDataContext,
) {
  const { id, kommuner, role, percent, office, note, levels, links } = coordination;
  const { person, confirmation, roleContact } = contactOf(coordination, today);
  const police = policeContactOf(coordination, kommune, today);
  return {
    id,
    kommuner,
    bydeler: bydelNames(coordination, parts),
    role,
    percent,
    office,
    note,
    evidence: coordination.evidence.map(openEvidence),
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
    documents: documentsOf([coordination], kommune, today).map(openDocument),
    links: links.map(({ title, url, seen }) => ({ title, url, checked: seen })),
  };
}

/** What the list of all kommuner tells of one. */
export function openSummary(kommune: Kommune, context: OpenDataContext) {
  const { coordinations, fylke, today, surveyed, page, data } = context;
  return {
    number: kommune.id,
    name: kommune.name,
    displayName: kommune.displayName,
    fylke: { number: fylke.id, name: fylke.name },
    policeDistrict: kommune.policeDistrict,
    status: statusOf(coordinations, today),
    checked: lastChecked(coordinations) ?? surveyed,
    page,
    data,
  };
}

/** Everything about one kommune. */
export function openRecord(kommune: Kommune, context: OpenDataContext) {
  const { seen, ...contact } = ownContactOf(kommune, context.today) ?? {};
  return {
    ...openSummary(kommune, context),
    names: kommune.names,
    website: `https://${kommune.website}/`,
    organisationNumber: kommune.organisationNumber,
    contact: seen && { ...contact, checked: seen },
    population: kommune.population,
    neighbours: kommune.neighbours,
    formerly: context.former
      .filter(({ successor }) => successor === kommune.id)
      .map(({ number, name, to, split }) => ({ number, name, to, split })),
    coordinations: context.coordinations.map((each) => openCoordination(each, kommune.id, context)),
  };
}
