import {
  markingByUngsinn,
  whenNotHeading,
  type Classification,
  type Marking,
} from '#domain/book/interventions.ts';
import { idsReferredTo } from '#domain/book/references.ts';
import { parseOrNothing } from '../prose-trees.ts';
import type { Problem } from '../problems.ts';
import type { DataPath } from '../yaml-places.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';
import { missingParts, type Part } from './parts.ts';

/* References are ids, as the files hold them. */
interface Cited {
  source: string;
}

interface Intervention {
  causes: string[];
  marking: Marking;
  ungsinn?: (Classification & Cited)[];
  studies?: Cited[];
  cost?: Cited;
}

/** A part that is a section: its heading is all that is asked of it. */
const section = (part: string, heading: RegExp): Part => ({ part, written: heading, heading });

/** What the text of an intervention has, and how it is written. */
const parts: readonly Part[] = [
  section('hva som er funnet: «## Hva vi vet»', /^## (Hva vi vet|Kva vi veit)$/m),
  section('hvem som gir det, og hvordan: «## Slik får dere det»', /^## Slik får (dere|de) det$/m),
  section(
    'når det ikke passer: «## Når dere bør velge noe annet»',
    new RegExp(whenNotHeading.source.replace('^', '^## '), 'm'),
  ),
  { part: 'minst én kilde: [](kilde:…)', written: /\(kilde:/ },
];

/** An intervention has the parts a reader looks for. */
export const interventionsHaveTheirParts: Rule = (context) =>
  readEntries(context, 'interventions').flatMap((entry) => missingParts(entry, parts));

/** Where Ungsinn has given a level of its new scale, the marking is the one that level gives. */
export const interventionsAreMarkedByUngsinn: Rule = (context) =>
  soundEntries<Intervention>(context, 'interventions').flatMap((entry): Problem[] => {
    const { marking, ungsinn = [] } = entry.data;
    const expected = markingByUngsinn(ungsinn) ?? marking;
    if (expected === marking) return [];
    const line = entry.lineOf(['marking']);
    return [
      { kind: 'otherMarking', file: entry.file, line, field: 'marking', found: marking, expected },
    ];
  });

/** What the fields of an intervention name as a source, its text cites: there it gets its place in the list. */
export const interventionsCiteTheirSources: Rule = (context) =>
  soundEntries<Intervention>(context, 'interventions').flatMap((entry) => {
    const { ungsinn = [], studies = [], cost } = entry.data;
    const cited = new Set(idsReferredTo(parseOrNothing(entry), 'kilde'));
    const named: [DataPath, string][] = [
      ...ungsinn.map(({ source }, at): [DataPath, string] => [['ungsinn', at], source]),
      ...studies.map(({ source }, at): [DataPath, string] => [['studies', at], source]),
      ...(cost ? [[['cost'], cost.source] satisfies [DataPath, string]] : []),
    ];
    return named
      .filter(([, source]) => !cited.has(source))
      .map(([path, source]): Problem => ({
        kind: 'sourceNotCited',
        file: entry.file,
        line: entry.lineOf([...path, 'source']),
        field: path.join('.'),
        found: source,
        expected: `[](kilde:${source})`,
      }));
  });
