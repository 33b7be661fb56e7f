import { expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';

const site = readSite();
const templatePages = site.pages.filter(({ address }) => /^\/(nn\/)?maler\//.test(address));

test('a file in another written form than its page says so where it is offered', () => {
  const offers = templatePages.flatMap(({ address, document }) =>
    document.querySelectorAll('main a[download]').map((link) => ({
      address,
      isForeign: address.startsWith('/nn/') !== link.getAttribute('href')?.startsWith('/nn/'),
      says: `${link.text} ${link.getAttribute('aria-label') ?? ''}`,
    })),
  );
  const foreign = offers.filter(({ isForeign }) => isForeign);
  expect(foreign).not.toEqual([]);
  expect(foreign.filter(({ says }) => !/\(på (bokmål|nynorsk)\)/.test(says))).toEqual([]);
  const own = offers.filter(({ isForeign }) => !isForeign);
  expect(own.filter(({ says }) => /\(på (bokmål|nynorsk)\)/.test(says))).toEqual([]);
});

test('what the page says inside a text of another written form, is marked as its own', () => {
  const marked = templatePages
    .filter(
      ({ address, document }) =>
        address.startsWith('/nn/') && document.querySelector('.template-text [lang=nb]'),
    )
    .flatMap(({ document }) =>
      ['legend', '.template-help .title', '.later'].flatMap((part) =>
        document
          .querySelectorAll(`.template-text ${part}`)
          .map((word) => word.getAttribute('lang')),
      ),
    );
  expect(new Set(marked)).toEqual(new Set(['nn']));
});

test('one of several wordings is chosen among radio buttons of one name, with a way to leave it', () => {
  const choices = templatePages.flatMap(({ document }) =>
    document
      .querySelectorAll('fieldset.alternatives')
      .filter((set) => set.querySelector(':scope > .later'))
      .map((set) =>
        set.querySelectorAll('input[type=radio]').map((one) => one.getAttribute('name')),
      ),
  );
  expect(choices).not.toEqual([]);
  for (const names of choices) {
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(1);
  }
});
