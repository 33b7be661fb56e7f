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
        nb: ['verken gjort et eget vedtak', 'eller vedtatt en plan', 'ingen sak er bestilt'],
        nn: ['verken gjort eit eige vedtak', 'eller vedteke ein plan', 'inga sak er bestilt'],
      },
      {
        holds: ({ own, plan, ordered }) => !own && !plan && ordered,
        nb: ['sak om SLT er bestilt, men', 'verken gjort et eget vedtak', 'eller vedtatt en plan'],
        nn: [
          'sak om SLT er bestilt, men',
          'verken gjort eit eige vedtak',
          'eller vedteke ein plan',
        ],
      },
      {
        holds: ({ own, plan }) => !own && plan,
        nb: ['har vedtatt en plan som nevner SLT', 'ikke gjort et eget vedtak'],
        nn: ['har vedteke ein plan som nemner SLT', 'ikkje gjort eit eige vedtak'],
      },
      {
        holds: ({ own, recent }) => own && !recent,
        nb: ['har gjort et eget vedtak', 'før denne valgperioden og ikke bekreftet siden'],
        nn: ['har gjort eit eige vedtak', 'før denne valperioden og ikkje stadfesta sidan'],
      },
      {
        holds: ({ own, recent }) => own && recent,
        nb: ['har gjort et eget vedtak', 'gjort eller bekreftet i denne valgperioden'],
        nn: ['har gjort eit eige vedtak', 'gjort eller stadfesta i denne valperioden'],
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
        nb: ['Bare kommunen eller bare politiet'],
        nn: ['Berre kommunen eller berre politiet'],
      },
      {
        holds: ({ kommune, police, common }) => kommune && police && !common,
        nb: ['Begge har mål', 'ikke noe mål er felles'],
        nn: ['Begge har mål', 'ikkje noko mål er felles'],
      },
      {
        holds: ({ common, owned }) => common && !owned,
        nb: [
          'Minst ett felles mål',
          'hos begge, men ingen av de felles målene har en ansvarlig hos begge',
        ],
        nn: [
          'Minst eitt felles mål',
          'hos begge, men ingen av dei felles måla har ein ansvarleg hos begge',
        ],
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
        nb: ['både kommunen og politiet', 'i ingen av de fire siste møtene'],
        nn: ['både kommunen og politiet', 'i ingen av dei fire siste møta'],
      },
      {
        holds: ({ meetings }) => meetings === 1,
        nb: ['både kommunen og politiet', 'i ett av de fire siste møtene'],
        nn: ['både kommunen og politiet', 'i eitt av dei fire siste møta'],
      },
      {
        holds: ({ meetings }) => meetings === 2,
        nb: ['både kommunen og politiet', 'i to av de fire siste møtene'],
        nn: ['både kommunen og politiet', 'i to av dei fire siste møta'],
      },
      {
        holds: ({ meetings }) => meetings === 3,
        nb: ['både kommunen og politiet', 'i tre av de fire siste møtene'],
        nn: ['både kommunen og politiet', 'i tre av dei fire siste møta'],
      },
      {
        holds: ({ meetings }) => meetings === 4,
        nb: ['både kommunen og politiet', 'i alle de fire siste møtene'],
        nn: ['både kommunen og politiet', 'i alle dei fire siste møta'],
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
