import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from '#domain/search/passage.ts';

const content =
  'Politiråd. Kommunen og politiet møtes jevnlig. Møtene. Ordføreren leder møtet, som regel to ganger i året. ' +
  'Referatet er offentlig. Medlemmer. Rektor kan være med.';
const words = content.split(' ');
const placeOf = (word: string) => words.findIndex((each) => each.startsWith(word));
const heading = (id: string, text: string) => ({
  ...{ element: 'h2', id, text },
  location: placeOf(text),
});
const page = {
  ...{ title: 'Politiråd', content },
  anchors: [heading('motene', 'Møtene'), heading('medlemmer', 'Medlemmer')],
};
const passage = (...asked: string[]) =>
  passageOf(
    page,
    asked.map((word) => [placeOf(word)]),
  );
const shown = (...asked: string[]) =>
  passage(...asked)
    .excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('a passage begins with a sentence and has the words marked, without the signs around them', () => {
  expect(shown('Referatet', 'offentlig')).toBe('[Referatet] er [offentlig].');
});

test('a short sentence goes on with those after it, and never past the next heading', () => {
  expect(shown('Ordføreren')).toBe(
    '[Ordføreren] leder møtet, som regel to ganger i året. Referatet er offentlig.',
  );
});

test('it leads to the heading it stands under', () => {
  expect(passage('Rektor').heading?.id).toBe('medlemmer');
});

test('what stands before the first heading leads to the page, and is shown without its title', () => {
  expect(passage('Kommunen').heading).toBeUndefined();
  expect(shown('Kommunen')).toBe('[Kommunen] og politiet møtes jevnlig.');
});

test('a page found by its name alone is shown from its beginning', () => {
  expect(passageOf(page, [[]]).excerpt).toEqual([
    { text: 'Kommunen og politiet møtes jevnlig.', marked: false },
  ]);
});

test('an element with an id that is no heading leads nowhere', () => {
  const anchors = [{ element: 'p', id: 'rektor', text: 'Rektor', location: placeOf('Rektor') }];
  expect(passageOf({ ...page, anchors }, [[placeOf('Rektor')]]).heading).toBeUndefined();
});

test('a sentence that is too long is cut where a clause ends', () => {
  const clause = 'en del av setningen som ikke har det noen spør etter,';
  const long = { title: '', anchors: [], content: `${`${clause} `.repeat(8)}men her er svaret.` };
  const at = long.content.split(' ').indexOf('svaret.');
  expect(
    passageOf(long, [[at]])
      .excerpt.map(({ text }) => text)
      .join(''),
  ).toBe('men her er svaret.');
});

test('an excerpt is words of the text, in order, whatever is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(words.length - 1)), (places) => {
      const { excerpt } = passageOf(page, [places]);
      expect(content).toContain(excerpt.map(({ text }) => text).join(''));
    }),
  );
});
