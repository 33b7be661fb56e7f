import { either, wording } from './wording.ts';

/** H: measures and plan. */
export const measures = [
  wording<{ measures: number; linked: number; how: boolean }>({
    id: 'H3',
    facts: { measures: [0, 1, 2, 3, 4], linked: [0, 1, 2, 3, 4], how: either },
    neutral: ['measures'],
    possible: ({ measures, linked }) => linked <= measures,
    levels: [
      { holds: ({ linked }) => linked === 0, nb: ['Ingen av tiltakene'], nn: ['Ingen av tiltaka'] },
      {
        holds: ({ measures, linked }) => linked > 0 && linked * 2 < measures,
        nb: ['Noen, men færre enn halvparten'],
        nn: ['Nokre, men færre enn halvparten'],
      },
      {
        holds: ({ measures, linked }) => linked * 2 >= measures && linked > 0 && linked < measures,
        nb: ['Minst halvparten, men ikke alle'],
        nn: ['Minst halvparten, men ikkje alle'],
      },
      {
        holds: ({ measures, linked, how }) => linked > 0 && linked === measures && !how,
        nb: ['Alle viser', 'det står ikke for alle hvordan'],
        nn: ['Alle viser', 'det står ikkje for alle korleis'],
      },
      {
        holds: ({ measures, linked, how }) => linked > 0 && linked === measures && how,
        nb: ['Alle viser', 'det står for alle hvordan'],
        nn: ['Alle viser', 'det står for alle korleis'],
      },
    ],
    cases: [
      ['There is no plan', { measures: 0, linked: 0, how: false }, 0],
      ['One of four', { measures: 4, linked: 1, how: true }, 1],
      ['Two of four', { measures: 4, linked: 2, how: false }, 2],
      ['All three, with nothing of how', { measures: 3, linked: 3, how: false }, 3],
      [
        'One measure, with its cause and how it is to work',
        { measures: 1, linked: 1, how: true },
        4,
      ],
    ],
  }),
  wording<{ measures: number; checked: number; alike: boolean }>({
    id: 'H4',
    facts: { measures: [1, 2, 3, 4], checked: [0, 1, 2, 3, 4], alike: either },
    neutral: ['measures'],
    possible: ({ measures, checked }) => checked <= measures,
    levels: [
      {
        holds: ({ checked }) => checked === 0,
        nb: ['Ingen av tiltakene'],
        nn: ['Ingen av tiltaka'],
      },
      {
        holds: ({ measures, checked }) => checked > 0 && checked * 2 < measures,
        nb: ['Noen, men færre enn halvparten'],
        nn: ['Nokre, men færre enn halvparten'],
      },
      {
        holds: ({ measures, checked }) =>
          checked > 0 && checked * 2 >= measures && checked < measures,
        nb: ['Minst halvparten, men ikke alle'],
        nn: ['Minst halvparten, men ikkje alle'],
      },
      {
        holds: ({ measures, checked, alike }) => checked === measures && !alike,
        nb: ['Alle ble sjekket', 'men ikke med de samme spørsmålene'],
        nn: ['Alle vart sjekka', 'men ikkje med dei same spørsmåla'],
      },
      {
        holds: ({ measures, checked, alike }) => checked === measures && alike,
        nb: ['Alle ble sjekket', 'valgt, med de samme spørsmålene'],
        nn: ['Alle vart sjekka', 'valde, med dei same spørsmåla'],
      },
    ],
    cases: [
      [
        'All were chosen because a neighbour has them',
        { measures: 3, checked: 0, alike: false },
        0,
      ],
      ['One of three was looked up in Ungsinn', { measures: 3, checked: 1, alike: false }, 1],
      ['Two of three', { measures: 3, checked: 2, alike: true }, 2],
      ['All four, in four ways', { measures: 4, checked: 4, alike: false }, 3],
      ['All four, with the sheet of questions', { measures: 4, checked: 4, alike: true }, 4],
    ],
  }),
];
