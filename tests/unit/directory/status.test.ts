import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packIndex } from '#domain/directory/packed-index.ts';
import { openRecord, openSummary } from '#domain/directory/open-data.ts';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';
import type { Coordination, Fylke, Kommune } from '#domain/directory/types.ts';
import { reportDirectory } from '../../../scripts/directory/report.ts';
import { catalogue } from '../../support/catalogue.ts';
import { confirmation, madeUp, person, project, today } from '../../support/made-up.ts';

const drammen = catalogue.kommuner.find(({ id }) => id === '3301') as Kommune;
const buskerud = catalogue.fylker.find(({ id }) => id === drammen.fylke) as Fylke;

const coordinationOf = (date: string | undefined): Coordination =>
  madeUp({
    kommuner: [drammen.id],
    ...(date && { person, confirmation: { ...confirmation, date } }),
  });

/** What each way out of the directory says of Drammen when it has one coordination. */
async function outputs(coordination: Coordination) {
  const coordinations = [coordination];
  const { kommuner, fylker } = catalogue;
  const context = {
    ...{
      coordinations,
      fylke: buskerud,
      former: [],
      parts: [],
      documents: [],
      dutyLines: [],
      today,
      surveyed: today,
    },
    ...{ page: 'https://example.com/', data: 'https://example.com/' },
  };
  const csv = (open: boolean) => {
    const [names = [], row = []] = sheetOf(coordinations, { kommuner, fylker, today, open });
    return row[names.indexOf('status')];
  };
  const index = packIndex({ ...catalogue, coordinations, today });
  const found = unpackIndex(index).kommuner.find(({ number }) => number === drammen.id);
  const root = project(coordinations);
  const lines: string[] = [];
  await reportDirectory([], { root, today, print: (text) => void lines.push(text) });
  rmSync(root, { recursive: true });
  return {
    words: openSummary(drammen, context).slt.status,
    list: openSummary(drammen, context).status,
    file: openRecord(drammen, context).status,
    search: found?.status,
    csv: csv(true),
    sheet: csv(false),
    report: lines
      .join('\n')
      .match(/Buskerud: (.+)/g)
      ?.at(-1),
  };
}

describe('open data, sheet and report say the same of a confirmation, and search what it means', () => {
  test.each([
    [
      'confirmed today',
      '2026-11-24',
      'confirmed',
      'has',
      'bekreftet',
      '1 bekreftet, 0 utløpt, 0 bare',
    ],
    [
      'on the last day',
      '2024-11-24',
      'confirmed',
      'has',
      'bekreftet',
      '1 bekreftet, 0 utløpt, 0 bare',
    ],
    [
      'the day after',
      '2024-11-23',
      'expired',
      'has',
      'bekreftelse utløpt',
      '0 bekreftet, 1 utløpt',
    ],
    [
      'dated tomorrow',
      '2026-11-25',
      'source',
      'had',
      'kilde funnet',
      '0 utløpt, 1 bare kilde funnet',
    ],
    [
      'never confirmed',
      undefined,
      'source',
      'had',
      'kilde funnet',
      '0 utløpt, 1 bare kilde funnet',
    ],
  ])('%s', async (_, date, status, words, inWords, counted) => {
    expect(await outputs(coordinationOf(date))).toEqual({
      ...{ list: status, file: status, words, search: words, csv: inWords, sheet: inWords },
      report: expect.stringContaining(counted) as string,
    });
  });
});
