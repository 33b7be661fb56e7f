import { likelyMeant } from '#domain/site/spelling.ts';
import { hasKeys, kindOf, placeholdersIn, type TextKind } from '#schemas/site/text-shape.ts';
import type { RawEntry } from '../raw-entries.ts';
import type { Problem } from '../problems.ts';
import { show } from '../schema-problems.ts';
import type { DataPath } from '../yaml-places.ts';
import { soundEntries, type Rule } from './context.ts';

const kinds: Record<TextKind, string> = {
  text: 'en tekst',
  list: 'en liste',
  plural: 'en tekst for én («one:») og en for flere («other:»)',
  group: 'en gruppe tekster',
};

const inBraces = (names: readonly string[]) =>
  names.length > 0 ? names.map((name) => `{${name}}`).join(' og ') : 'ingen krøllparenteser';

/** The two files of texts, and the path in them that is held side by side. */
interface Place {
  original: RawEntry;
  translated: RawEntry;
  path: DataPath;
}

const inside = (place: Place, step: string | number): Place => ({
  ...place,
  path: [...place.path, step],
});

const problemIn = (
  entry: RawEntry,
  path: DataPath,
  kind: Problem['kind'],
  values: Partial<Problem> = {},
): Problem => ({
  kind,
  file: entry.file,
  line: entry.lineOf(path),
  field: path.join('.'),
  ...values,
});

function unequalTexts(one: string, other: string, { translated, path }: Place): Problem[] {
  const [right, found] = [placeholdersIn(one), placeholdersIn(other)].map(inBraces);
  if (right === found) return [];
  const values = { found: `${found} i ${show(other)}`, expected: `${right}, som på bokmål` };
  return [problemIn(translated, path, 'otherPlaceholders', values)];
}

function unequalGroups(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
  place: Place,
): Problem[] {
  const { original, translated } = place;
  const missing = Object.keys(one).filter((key) => !(key in other));
  const unknown = Object.keys(other).filter((key) => !(key in one));
  return [
    ...missing.map((key) => {
      const { path } = inside(place, key);
      const expected = `${kinds[kindOf(one[key]) ?? 'text']} på nynorsk for ${show(one[key])}`;
      return problemIn(translated, path, 'missingField', { expected });
    }),
    ...unknown.map((key) => {
      const { path } = inside(place, key);
      const values = {
        found: show(other[key]),
        expected: `det samme feltet i ${original.file}`,
        suggestion: likelyMeant(key, missing),
      };
      return problemIn(translated, path, 'onlyInNynorsk', values);
    }),
    ...Object.keys(one)
      .filter((key) => key in other)
      .flatMap((key) => unequal(one[key], other[key], inside(place, key))),
  ];
}

function unequal(one: unknown, other: unknown, place: Place): Problem[] {
  const { translated, path } = place;
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  if (kind !== otherKind) {
    const values = {
      found: kinds[otherKind ?? 'text'],
      expected: `${kinds[kind ?? 'text']}, som på bokmål`,
    };
    return [problemIn(translated, path, 'otherShape', values)];
  }
  if (typeof one === 'string' && typeof other === 'string') return unequalTexts(one, other, place);
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length === other.length)
      return one.flatMap((item, at) => unequal(item, other[at], inside(place, at)));
    const values = { found: `${other.length} punkter`, expected: `${one.length} punkter` };
    return [problemIn(translated, path, 'unequalLists', values)];
  }
  return hasKeys(one) && hasKeys(other) ? unequalGroups(one, other, place) : [];
}

/**
 * The interface texts in nynorsk have the shape of those in bokmål: the same fields, lists of the same
 * length, and the same `{names}` in each text.
 */
export const textsMatch: Rule = (context) => {
  const texts = soundEntries<unknown>(context, 'texts');
  const original = texts.find(({ id }) => id === 'nb');
  const translated = texts.find(({ id }) => id === 'nn');
  return original && translated
    ? unequal(original.data, translated.data, { original, translated, path: [] })
    : [];
};
