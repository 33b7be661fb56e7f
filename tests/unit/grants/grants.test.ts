import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDeadline, deadlineOn } from '#domain/grants/deadline.ts';
import { amountsOf, sourcesOfGrant, type Grant, type GrantAmount } from '#domain/grants/grant.ts';
import { groupsOn } from '#domain/grants/groups.ts';
import { amountInWords, kronerInWords, withYear } from '#domain/grants/words.ts';
import { anyDay, deadlineWith } from '../events/made-up.ts';
import { textsIn } from '../../support/texts.ts';

const text = { nb: 'Prøve', nn: 'Prøve' };

const deadlineOf = (fields: Partial<Grant['deadline']>): Grant['deadline'] => ({
  announced: [],
  rolling: false,
  ...fields,
});

/** A made-up grant. */
const grantWith = (id: string, fields: Partial<Grant> = {}): Grant => ({
  id,
  title: text,
  giver: text,
  applicants: ['kommune'],
  kommune: 'soker',
  purpose: text,
  amounts: [],
  deadline: deadlineOf({ yearly: deadlineWith() }),
  url: 'https://example.com/',
  sources: ['en-kilde'],
  checked: '2026-11-20',
  ...fields,
});

describe('the next deadline of a grant', () => {
  const yearly = deadlineWith({ announced: [2026] });

  test('is the last day itself until it is over, and then that of the next year', () => {
    expect(deadlineOn(deadlineOf({ yearly }), '2026-12-01')).toEqual({
      kind: 'coming',
      day: '2026-12-01',
      isAnnounced: true,
      then: '2027-12-01',
    });
    expect(deadlineOn(deadlineOf({ yearly }), '2026-12-02')).toMatchObject({
      day: '2027-12-01',
      isAnnounced: false,
    });
  });

  test('is the day that was announced, where the year has another than the pattern', () => {
    const announced = [{ date: '2027-03-05', year: 2027 }];
    const march = deadlineWith({ month: 3, day: 1 });
    expect(deadlineOn(deadlineOf({ yearly: march, announced }), '2026-11-27')).toEqual({
      kind: 'coming',
      day: '2027-03-05',
      isAnnounced: true,
    });
    expect(deadlineOn(deadlineOf({ yearly: march, announced }), '2027-03-06')).toMatchObject({
      day: '2028-03-01',
      isAnnounced: false,
    });
  });

  test('is unknown where all we know of is over and there is no pattern: then the last one is told', () => {
    const announced = [
      { date: '2024-05-01', year: 2024 },
      { date: '2025-05-02', year: 2025 },
    ];
    expect(deadlineOn(deadlineOf({ announced }), '2026-11-27')).toEqual({
      kind: 'over',
      day: '2025-05-02',
      year: 2025,
    });
  });

  test('is none where one can apply all year, and where nobody can', () => {
    expect(deadlineOn(deadlineOf({ rolling: true }), '2026-11-27')).toEqual({ kind: 'rolling' });
    const closed = deadlineOf({ closed: text, announced: [{ date: '2099-01-01', year: 2099 }] });
    expect(deadlineOn(closed, '2026-11-27')).toEqual({ kind: 'closed' });
  });

  test('is never before the day it is asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyDay), fc.boolean(), (today, days, isYearly) => {
        const announced = days.map((date) => ({ date, year: 2020 }));
        const found = deadlineOn(deadlineOf({ announced, ...(isYearly && { yearly }) }), today);
        if (found.kind === 'coming') expect(found.day >= today).toBe(true);
        else expect(isYearly).toBe(false);
      }),
    );
  });
});

describe('grants in groups', () => {
  const today = '2026-11-27';
  const grants = [
    grantWith('lukket', { deadline: deadlineOf({ closed: text }) }),
    grantWith('gammel', {
      kommune: 'partner',
      deadline: deadlineOf({ announced: [{ date: '2020-01-01', year: 2020 }] }),
    }),
    grantWith('alltid', { kommune: 'partner', deadline: deadlineOf({ rolling: true }) }),
    grantWith('mars', { deadline: deadlineOf({ yearly: deadlineWith({ month: 3 }) }) }),
    grantWith('desember-gammelt'),
    grantWith('desember-nytt', {
      amounts: [{ year: 2026, kroner: 1, kind: 'utlyst', about: false, source: 'to' }],
    }),
  ];

  test('stand by what the kommune is in them, what must be sent first, first', () => {
    const groups = groupsOn(grants, today).map(({ group, grants: members }) => [
      group,
      ...members.map(({ grant }) => grant.id),
    ]);
    expect(groups).toEqual([
      ['soker', 'desember-nytt', 'desember-gammelt', 'mars'],
      ['partner', 'alltid', 'gammel'],
      ['lukket', 'lukket'],
    ]);
  });

  test('follow the day: in January, March comes first', () => {
    const [group] = groupsOn(grants, '2027-01-15');
    expect(group?.grants[0]?.grant.id).toBe('mars');
  });

  test('leave out a group that is empty', () => {
    expect(groupsOn([grantWith('en')], today).map(({ group }) => group)).toEqual(['soker']);
  });

  test('are sorted alike from either side', () => {
    const all = grants.map(({ deadline }) => deadlineOn(deadline, today));
    for (const a of all)
      for (const b of all)
        expect(Math.sign(byDeadline(a, b))).toBe(0 - Math.sign(byDeadline(b, a)));
  });
});

describe('what there was of money', () => {
  const words = textsIn('nb').grants;
  const older: GrantAmount = {
    ...{ year: 2018, kroner: 5_968_000, about: false, source: 'b' },
    kind: 'fordelt',
  };
  const newer: GrantAmount = {
    ...{ year: 2026, kroner: 294_000_000, about: true, source: 'a' },
    kind: 'utlyst',
    note: { nb: 'med forbehold', nn: 'med atterhald' },
  };

  test('is told with its year, in millions where there are, and as a round figure where it is one', () => {
    const plain = (said: string) => said.replaceAll(/\s/g, ' ');
    expect(plain(amountInWords(older, words, 'nb'))).toBe('5,968 millioner kroner fordelt i 2018');
    expect(plain(amountInWords(newer, words, 'nb'))).toBe(
      'rundt 294 millioner kroner utlyst for 2026 (med forbehold)',
    );
    expect(plain(kronerInWords({ kroner: 50_000, about: false }, words, 'nb'))).toBe(
      '50 000 kroner',
    );
    expect(withYear({ says: text, year: 2020 }, words, 'nb')).toBe('Prøve (2020)');
    expect(withYear({ says: text, year: 'udatert' }, words, 'nb')).toBe('Prøve (udatert)');
  });

  test('has the newest first, and its sources are among those of the grant, each once', () => {
    const grant = grantWith('en', { amounts: [older, newer], sources: ['a', 'c'] });
    expect(amountsOf(grant).map(({ year }) => year)).toEqual([2026, 2018]);
    expect(sourcesOfGrant(grant)).toEqual(['a', 'c', 'b']);
  });
});
