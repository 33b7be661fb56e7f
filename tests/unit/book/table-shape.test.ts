import type { Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { isReadByRow } from '#domain/book/tree/table-shape.ts';
import { treeOf } from '../../support/prose.ts';

const tableOf = (...lines: string[]) => {
  const [head = '', ...rows] = lines;
  const rule = head.replaceAll(/[^|]+/g, '---');
  return treeOf([head, rule, ...rows].join('\n')).children[0] as Table;
};

const long = 'Kommunen svarer på dette i planen. '.repeat(5);

describe('is read row by row:', () => {
  test.each([
    ['three columns of words', ['| Du er | Du ringer | For å |', '| Leder | Politiet | Varsle |']],
    ['weeks', ['| Gjør | Hel | Halv |', '| Ring | Uke 1 | Uke 2–3 |']],
    ['numbers among words', ['| Mål | I dag | Kilde |', '| Uro | 34 | Politiet |']],
    ['two columns, the second long', ['| Spørsmål | Svar |', `| Hvem | ${long} |`]],
  ])('%s', (_, lines) => {
    expect(isReadByRow(tableOf(...lines))).toBe(true);
  });
});

describe('stays a table:', () => {
  test.each([
    ['two short columns', ['| Sak | Tid |', '| Hvem er vi | 10 min |']],
    [
      'numbers to compare',
      ['| Sted | 2024 | 2025 |', '| Klubb | 1 234 | 15–18 |', '| Torg | 5,5 % | |'],
    ],
    ['a sheet to fill in', ['| Felt | Svar | Eier |', '| Hva | | |']],
    ['a source in the head', ['| År[](kilde:en) | Tall | Ord |', '| 2020 | a | b |']],
    ['no rows', ['| En | To | Tre |']],
  ])('%s', (_, lines) => {
    expect(isReadByRow(tableOf(...lines))).toBe(false);
  });
});
