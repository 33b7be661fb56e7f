import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDate } from '#domain/site/freshness.ts';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const today = buildDate(process.env.BUILD_DATE);
const sound = fixtureContent('few');

const checkWith = (file: string, text: string) =>
  checkContent(filesInMemory(new Map(sound).set(file, text)), today);

/** A file with a line that YAML can't read. */
function broken(file: string): string {
  const text = sound.get(file) ?? '';
  if (file.endsWith('.mdx')) return text.replace('---\n', '---\nnytt: Nytt: tall\n');
  return file.endsWith('.json') ? `{${text}` : `nytt: Nytt: tall\n${text}`;
}

/* Of each folder every kind of file once, and those that much refers to. */
const files = [...sound.keys()].filter((file) => /\.(mdx|yaml|json)$/.test(file)).toSorted();
const firsts = files.filter((file, at) => dirname(file) !== dirname(files[at - 1] ?? ''));
const lists = files.filter((file) => /^content\/(katalog|egenvurdering)\/[^/]+$/.test(file));
const leantOn = [
  'content/handbok/rekkefolge.yaml',
  'content/handbok/nb/hva-er-slt.mdx',
  'content/handbok/nb/maler.mdx',
  'content/kilder/phs-2008-4.yaml',
  'content/tekster/nn.yaml',
  'content/tiltak/nb/sterkt-tiltak.mdx',
  'content/tiltak/nb/ukjent-tiltak.mdx',
];
const subjects = [...new Set([...firsts, ...lists, ...leantOn])];

describe('a file that can’t be read', () => {
  test.each(subjects)('%s brings no mistakes of others', (file) => {
    expect(checkWith(file, broken(file)).problems).toEqual([
      expect.objectContaining({ kind: 'unreadable', file }),
    ]);
  });

  test('hides no mistake of another file', () => {
    const texts = new Map(sound)
      .set('content/kilder/phs-2008-4.yaml', broken('content/kilder/phs-2008-4.yaml'))
      .set('content/sider/nb/om.mdx', `${sound.get('content/sider/nb/om.mdx')}\n[a](kilde:nei)\n`);
    expect(checkContent(filesInMemory(texts), today).problems.map(({ kind }) => kind)).toEqual([
      'unreadable',
      'unknownReference',
    ]);
  });

  test('says nothing of which sources are unused: it may cite them', () => {
    const chapter = 'content/handbok/nb/kartlegging.mdx';
    expect(checkWith(chapter, broken(chapter)).unusedSources).toEqual([]);
  });
});

test('an order of chapters with a mistake leaves the addresses of its chapters alone', () => {
  const order = 'content/handbok/rekkefolge.yaml';
  const page = 'content/sider/nb/om.mdx';
  const texts = new Map(sound)
    .set(order, `${sound.get(order)}ukjent: 1\n`)
    .set(page, `${sound.get(page)}\n[hva SLT er](side:/handbok/hva-er-slt/)\n`);
  expect(checkContent(filesInMemory(texts), today).problems).toEqual([
    expect.objectContaining({ kind: 'unknownField', file: order }),
  ]);
});
