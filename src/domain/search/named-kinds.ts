import { fold } from '#domain/site/norwegian.ts';
import type { HitKind } from './hit.ts';
import type { Wanted } from './query.ts';

/* What people call the kinds that are made for doing something, in both written languages. Who asks for a «mal» wants one. */
const words: readonly (readonly [kind: HitKind, words: string])[] = [
  [
    'guide',
    'veileder veilederen veiledere veiledning rettleiar rettleiaren rettleiarar rettleiing',
  ],
  ['template', 'mal malen maler malar skjema skjemaer'],
  ['form', 'skjema skjemaer'],
];

/** The kinds a thing wanted names. */
export function kindsNamedBy({ written }: Wanted): HitKind[] {
  const asked = fold(written);
  return words.flatMap(([kind, names]) => (names.split(' ').includes(asked) ? [kind] : []));
}
