import { hitKinds, type HitKind } from './hit.ts';

/** What a kind of hits is called in the address of the search, in both languages. */
const names: Readonly<Record<HitKind, string>> = {
  chapter: 'kapittel',
  guide: 'veileder',
  template: 'mal',
  form: 'skjema',
  term: 'begrep',
  document: 'dokument',
  event: 'arrangement',
  kommune: 'kommune',
  page: 'side',
};

/** The name of a kind in an address; nothing for all of them. */
export const nameOfKind = (kind: HitKind | undefined): string | undefined => kind && names[kind];

/** The kind an address names, if it is one. */
export const kindNamed = (name: string | null): HitKind | undefined =>
  hitKinds.find((kind) => names[kind] === name);
