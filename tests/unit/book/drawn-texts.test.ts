import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draw } from '#book/diagrams/draw.ts';
import { webLook } from '#book/diagrams/style.ts';
import { drawingFonts as fonts } from '#content/drawing-fonts.ts';
import { languages } from '#domain/site/language.ts';
import { diagram } from '#schemas/book/diagram.ts';
import { measured, type Area } from '../../support/drawn-texts.ts';

/** Letters are rounded, and a hair of them may be. */
const hair = 0.1;

const isApart = (one: Area, other: Area) =>
  one.right <= other.left + hair ||
  one.left >= other.right - hair ||
  one.bottom <= other.top + hair ||
  one.top >= other.bottom - hair;

const isWithin = (inner: Area, outer: Area, air: number) =>
  inner.left >= outer.left + air &&
  inner.right <= outer.right - air &&
  inner.top >= outer.top + air &&
  inner.bottom <= outer.bottom - air;

const folder = new URL('../../../content/diagrammer/', import.meta.url);
const drawings = readdirSync(folder).flatMap((file) =>
  languages.map((language) => {
    const data = diagram().parse(parse(readFileSync(new URL(file, folder), 'utf8')));
    const svg = draw(data, language, { ...webLook, fonts });
    return { name: `${file} (${language})`, ...measured(svg, fonts) };
  }),
);

describe.each(drawings)('in $name', ({ whole, texts, boxes }) => {
  test('every text stands inside the drawing', () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !isWithin(text, whole, -hair))).toEqual([]);
  });

  test('no text covers another', () => {
    const covered = texts.filter((text, at) =>
      texts.slice(at + 1).some((other) => !isApart(text, other)),
    );
    expect(covered).toEqual([]);
  });

  test('no text touches a border', () => {
    const touching = texts.filter((text) =>
      boxes.some((box) => !isApart(text, box) && !isWithin(text, box, 2)),
    );
    expect(touching).toEqual([]);
  });
});

test('a text that covers another, leaves the drawing or touches a border is seen', () => {
  const at = (left: number, top: number, size: number): Area => ({
    left,
    top,
    right: left + size,
    bottom: top + size,
  });
  expect(isApart(at(0, 0, 10), at(5, 5, 10))).toBe(false);
  expect(isApart(at(0, 0, 10), at(10, 0, 10))).toBe(true);
  expect(isWithin(at(1, 1, 10), at(0, 0, 20), 2)).toBe(false);
  expect(isWithin(at(3, 3, 10), at(0, 0, 20), 2)).toBe(true);
});
