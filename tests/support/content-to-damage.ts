import { beforeEach, expect } from 'vitest';
import { buildDate } from '#domain/site/freshness.ts';
import { checkContent, type CheckReport } from '../../scripts/content-check/check.ts';
import { filesInMemory } from '../../scripts/content-check/files.ts';
import type { Problem } from '../../scripts/content-check/problems.ts';
import { fixtureContent } from './fixture-content.ts';

/* A tree in memory, so that no case waits for a disk, and no editor breaks one. */
const sound = fixtureContent('few');

/** Content to make mistakes in. Each test begins with content that is in order. */
export interface ContentToDamage {
  /** All that the check says. */
  report: () => CheckReport;
  /** What the check finds wrong. */
  check: () => Problem[];
  textOf: (file: string) => string;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
  /** Puts all in order again. */
  mend: () => void;
  /** Changes a text, and gives what the check then finds. Fails where nothing is changed. */
  damage: (file: string, change: (text: string) => string) => Problem[];
  /** Puts other words where some stand, and gives what the check then finds. Fails where they do not stand. */
  swap: (file: string, from: string, to: string) => Problem[];
  /** The line of a file that holds some words, from 1. */
  lineOf: (file: string, words: string) => number;
}

/**
 * Content that each test of a file may damage. Its files are named from `content/`.
 *
 * @param today ISO date of the check
 * @param more files beside those of the fixture, from the root of the project
 * @param registry the collections and books, where they are not those of the site
 */
export function contentToDamage({
  today = buildDate(process.env.BUILD_DATE),
  more = () => [],
  registry,
}: {
  today?: string;
  more?: () => Iterable<[string, string]>;
  registry?: Parameters<typeof checkContent>[2];
} = {}): ContentToDamage {
  let texts: Map<string, string>;
  const mend = () => {
    texts = new Map([...sound, ...more()]);
  };
  beforeEach(mend);

  const report = () => checkContent(filesInMemory(texts), today, registry);
  const check = () => report().problems;
  const textOf = (file: string) => texts.get(`content/${file}`) ?? '';
  const write = (file: string, text: string) => {
    texts.set(`content/${file}`, text);
  };
  const damage: ContentToDamage['damage'] = (file, change) => {
    const before = textOf(file);
    const after = change(before);
    expect(after, `the damage to ${file} changed nothing`).not.toBe(before);
    write(file, after);
    return check();
  };
  return {
    report,
    check,
    textOf,
    write,
    remove: (file) => texts.delete(`content/${file}`),
    mend,
    damage,
    swap: (file, from, to) => damage(file, (text) => text.replace(from, to)),
    lineOf: (file, words) =>
      textOf(file)
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1,
  };
}
