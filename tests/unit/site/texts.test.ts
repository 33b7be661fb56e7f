import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bokmål, newMistakesIn, unreadTexts } from '../../support/text-uses.ts';

/** The whole of src/ and scripts/ is read by the compiler. */
const timeout = 240_000;

test(
  'every interface text is read by some page, component, element or command, and one that is not is found',
  () => {
    const texts = parse(bokmål) as { shell: object };
    const withMore = {
      ...texts,
      shell: { ...texts.shell, lead: 'En tekst ingen leser' },
      madeUp: {
        title: 'En til',
        kinds: { plan: 'Og en' },
        hits: { one: '{count}', other: '{count}' },
      },
    };
    expect(unreadTexts(withMore)).toEqual([
      'shell.lead',
      'madeUp.title',
      'madeUp.kinds.plan',
      'madeUp.hits',
    ]);
  },
  timeout,
);

const damages = [
  {
    what: 'the text of a problem with a file',
    pattern: / {2}too-many:.*\n/,
    file: 'src/elements/assessment/read-files.ts',
    says: "'too-many'",
  },
  {
    what: 'the name of a status',
    pattern: / {2}had: Hadde SLT\n/,
    file: 'src/components/directory/StatusMark.astro',
    says: "'had'",
  },
  {
    what: 'the name of a field of the plan',
    pattern: / {4}cause: Årsak\n/,
    file: 'src/domain/assessment/exports/plan-table.ts',
    says: "'cause'",
  },
  {
    what: 'a role',
    pattern: / {4}consensus: Felles svar\n/,
    file: 'src/elements/assessment/kommune-asked.ts',
    says: "'consensus'",
  },
  {
    what: 'a step of the scale',
    pattern: / {4}- Påbegynt eller.*\n/,
    file: 'src/domain/assessment/page-data/comparison.ts',
    says: 'Source has 5 element(s) but target allows only 4',
  },
  {
    what: 'the place of a value',
    pattern: /(?<=Utgiver er) \{publisher\}/,
    file: 'src/components/site/Footer.astro',
    says: 'Template<string>',
  },
];

/** All of them at once: the files that need them are others, and the compiler takes long to begin. */
const damaged: unknown = parse(
  damages.reduce((text, { pattern }) => text.replace(pattern, ''), bokmål),
);

test.each(damages)(
  '$what can not be taken away unseen: the file that needs it no longer compiles',
  ({ pattern, file, says }) => {
    expect(bokmål, `${pattern} took nothing away`).toMatch(pattern);
    expect(newMistakesIn(file, damaged)).toContainEqual(expect.stringContaining(says) as string);
  },
  timeout,
);
