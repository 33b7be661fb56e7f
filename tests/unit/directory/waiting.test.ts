import { describe, expect, test } from 'vitest';
import { unanswered } from '#domain/directory/inquiries.ts';
import type { Coordination, Inquiry } from '#domain/directory/types.ts';
import { waitingOn, type WaitingSources } from '#domain/directory/waiting.ts';
import { sayWaiting } from '#domain/directory/waiting-words.ts';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';
import { confirmation, madeUp, today } from '../../support/made-up.ts';

const kommuner = catalogue.kommuner.map((kommune) => ({ ...kommune, contact: undefined }));
const source = (years?: object) =>
  ({ ...madeUp().evidence[0], ...(years && { years }) }) as Coordination['evidence'][number];
const waits = (sources: Partial<WaitingSources>) =>
  waitingOn(
    { kommuner, fylker: catalogue.fylker, coordinations: [], inquiries: [], links: [], ...sources },
    today,
  );
const asked = (about: string, day: string, answered?: string): Inquiry => ({
  about,
  kommuner: ['1101'],
  to: ['post@example.com'],
  asked: day,
  ...(answered && { answered }),
});

describe('what waits for an editor', () => {
  test('comes with its kommuner and fylke, what has waited longest first', () => {
    const found = waits({
      coordinations: [
        madeUp({ id: 'ny', evidence: [source({ from: 2025 })] }),
        madeUp({ id: 'gammel', kommuner: ['1101'], evidence: [source({ to: 2012 })] }),
        madeUp({ id: 'eldre', kommuner: ['0301'], evidence: [source({ to: 2009 })] }),
        madeUp({ id: 'udatert', evidence: [source()] }),
      ],
    });
    expect(found.map(({ id, kommuner, fylke, kind }) => [id, kommuner, fylke, kind])).toEqual([
      ['udatert', 'Valle og Bykle', 'Agder', 'oldSource'],
      ['eldre', 'Oslo', 'Oslo', 'oldSource'],
      ['gammel', 'Eigersund', 'Rogaland', 'oldSource'],
    ]);
    expect(found.map(sayWaiting)).toContain('den nyeste kilden er fra 2009');
  });

  test('old sources wait for nobody once the kommune has confirmed, or something newer says it', () => {
    const evidence = [source({ to: 2012 })];
    expect(waits({ coordinations: [madeUp({ confirmation, evidence })] })).toEqual([]);
    const newer = [...evidence, source({ from: 2024, to: 2024 })];
    expect(waits({ coordinations: [madeUp({ evidence: newer })] })).toEqual([]);
  });

  test('an e-mail waits until it is answered, and again when asked anew', () => {
    const first = asked('en', '2026-10-01', '2026-10-20');
    expect(unanswered([first], 'en')).toBeUndefined();
    expect(unanswered([first, asked('en', '2026-11-03')], 'en')?.asked).toBe('2026-11-03');
    expect(unanswered([asked('en', '2026-09-01'), first], 'en')).toBeUndefined();
  });

  test('a dead link is told once for each record it stands in, a living one never', () => {
    const link = { address: 'https://example.com/slt', checkedAt: '2026-11-01' };
    const coordinations = [
      madeUp({ id: 'en', evidence: [source({ from: 2025 }), source({ from: 2025 })] }),
      madeUp({ id: 'to', evidence: [source({ from: 2025 })] }),
    ];
    const dead = waits({ coordinations, links: [{ ...link, result: 'dod', status: 404 }] });
    expect(dead.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['deadLink en', 'deadLink to']);
    for (const result of ['virket', 'ikke-naadd'] as const)
      expect(waits({ coordinations, links: [{ ...link, result }] })).toEqual([]);
  });
});
