import { either, wording } from './wording.ts';

/** A: forankring. */
export const anchoring = [
  wording<{ own: boolean; recent: boolean; plan: boolean; ordered: boolean }>({
    id: 'A1',
    facts: { own: either, recent: either, plan: either, ordered: either },
    possible: ({ own, recent }) => own || !recent,
    levels: [
      {
        holds: ({ own, plan, ordered }) => !own && !plan && !ordered,
        nb: ['ikke vedtatt noe om SLT, og ingen sak er bestilt'],
        nn: ['ikkje vedteke noko om SLT, og inga sak er bestilt'],
      },
      {
        holds: ({ own, plan, ordered }) => !own && !plan && ordered,
        nb: ['ikke vedtatt noe om SLT, men en sak er bestilt'],
        nn: ['ikkje vedteke noko om SLT, men ei sak er bestilt'],
      },
      {
        holds: ({ own, plan }) => !own && plan,
        nb: ['vedtatt en plan som nevner SLT', 'ikke gjort et eget vedtak'],
        nn: ['vedteke ein plan som nemner SLT', 'ikkje gjort eit eige vedtak'],
      },
      {
        holds: ({ own, recent }) => own && !recent,
        nb: ['gjort et eget vedtak, men før denne valgperioden og uten å bekrefte det siden'],
        nn: ['gjort eit eige vedtak, men før denne valperioden og utan å stadfeste det sidan'],
      },
      {
        holds: ({ own, recent }) => own && recent,
        nb: ['gjort eller bekreftet et eget vedtak i denne valgperioden'],
        nn: ['gjort eller stadfesta eit eige vedtak i denne valperioden'],
      },
    ],
    cases: [
      [
        'The kommunedirektør has chosen SLT without a case',
        { own: false, recent: false, plan: false, ordered: false },
        0,
      ],
      [
        'The formannskap has ordered a case, and nothing else is decided',
        { own: false, recent: false, plan: false, ordered: true },
        1,
      ],
      [
        'SLT is named in the plan, and no case is ordered',
        { own: false, recent: false, plan: true, ordered: false },
        2,
      ],
      [
        'SLT is named in the plan, and a case of its own is ordered',
        { own: false, recent: false, plan: true, ordered: true },
        2,
      ],
      [
        'A decision from 2012 stands, and no plan since says so',
        { own: true, recent: false, plan: false, ordered: false },
        3,
      ],
      [
        'A decision from 2012 stands, and the budget of this period builds on it',
        { own: true, recent: true, plan: true, ordered: false },
        4,
      ],
      [
        'Three kommuner share a coordinator, and ours decided last year',
        { own: true, recent: true, plan: false, ordered: false },
        4,
      ],
    ],
  }),
  wording<{ kommune: boolean; police: boolean; common: boolean; owned: boolean }>({
    id: 'A3',
    facts: { kommune: either, police: either, common: either, owned: either },
    possible: ({ kommune, police, common, owned }) =>
      (common || !owned) && ((kommune && police) || !common),
    levels: [
      {
        holds: ({ kommune, police }) => !kommune && !police,
        nb: ['Verken kommunen eller politiet har mål'],
        nn: ['Verken kommunen eller politiet har mål'],
      },
      {
        holds: ({ kommune, police }) => kommune !== police,
        nb: ['Bare kommunen eller bare politiet har mål'],
        nn: ['Berre kommunen eller berre politiet har mål'],
      },
      {
        holds: ({ kommune, police, common }) => kommune && police && !common,
        nb: ['Begge har mål', 'ingen av målene er felles'],
        nn: ['Begge har mål', 'ingen av måla er felles'],
      },
      {
        holds: ({ common, owned }) => common && !owned,
        nb: ['Minst ett felles mål', 'ingen av de felles målene har en ansvarlig hos begge'],
        nn: ['Minst eitt felles mål', 'ingen av dei felles måla har ein ansvarleg hos begge'],
      },
      {
        holds: ({ common, owned }) => common && owned,
        nb: ['Minst ett felles mål', 'hos begge og har en ansvarlig hos begge'],
        nn: ['Minst eitt felles mål', 'hos begge og har ein ansvarleg hos begge'],
      },
    ],
    cases: [
      [
        'The goals stand in a note of the coordinator alone',
        { kommune: false, police: false, common: false, owned: false },
        0,
      ],
      [
        'The kommune has goals with money, the police have none',
        { kommune: true, police: false, common: false, owned: false },
        1,
      ],
      [
        'Only the police have a goal of prevention in their plan',
        { kommune: false, police: true, common: false, owned: false },
        1,
      ],
      [
        'Both have goals, about other things',
        { kommune: true, police: true, common: false, owned: false },
        2,
      ],
      [
        'One goal stands with both, and only the kommune says who answers for it',
        { kommune: true, police: true, common: true, owned: false },
        3,
      ],
      [
        'The politiråd has one plan, decided by both, with two who answer for each goal',
        { kommune: true, police: true, common: true, owned: true },
        4,
      ],
    ],
  }),
  wording<{ meetings: number }>({
    id: 'A4',
    facts: { meetings: [0, 1, 2, 3, 4] },
    levels: [
      {
        holds: ({ meetings }) => meetings === 0,
        nb: ['fra begge', 'i ingen av de fire siste'],
        nn: ['frå begge', 'i ingen av dei fire siste'],
      },
      {
        holds: ({ meetings }) => meetings === 1,
        nb: ['fra begge', 'i ett av de fire siste'],
        nn: ['frå begge', 'i eitt av dei fire siste'],
      },
      {
        holds: ({ meetings }) => meetings === 2,
        nb: ['fra begge', 'i to av de fire siste'],
        nn: ['frå begge', 'i to av dei fire siste'],
      },
      {
        holds: ({ meetings }) => meetings === 3,
        nb: ['fra begge', 'i tre av de fire siste'],
        nn: ['frå begge', 'i tre av dei fire siste'],
      },
      {
        holds: ({ meetings }) => meetings === 4,
        nb: ['fra begge', 'i alle de fire siste'],
        nn: ['frå begge', 'i alle dei fire siste'],
      },
    ],
    cases: [
      ['There is no styringsgruppe', { meetings: 0 }, 0],
      ['The politikontakt always comes for the police', { meetings: 0 }, 0],
      ['The group is new, and all came to its one meeting', { meetings: 1 }, 1],
      ['The mayor always comes, the station commander every other time', { meetings: 2 }, 2],
      ['A deputy came once', { meetings: 3 }, 3],
      [
        'The politiråd met four times, the mayor and the station commander each time',
        { meetings: 4 },
        4,
      ],
    ],
  }),
];
