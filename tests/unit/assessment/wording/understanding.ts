import { either, wording } from './wording.ts';

/** E, F and G: what those who work know, and what they know alike. */
export const understanding = [
  wording<{ decided: boolean; asked: number; knew: number }>({
    id: 'E4',
    facts: { decided: either, asked: [0, 5, 10, 20], knew: [0, 4, 5, 8, 9, 10, 16, 17, 20] },
    neutral: ['asked'],
    possible: ({ asked, knew }) => knew <= asked,
    levels: [
      {
        holds: ({ decided }) => !decided,
        nb: ['Det er ikke bestemt'],
        nn: ['Det er ikkje bestemt'],
      },
      {
        holds: ({ decided, asked }) => decided && asked < 10,
        nb: ['Det er bestemt', 'ikke spurt minst ti ansatte'],
        nn: ['Det er bestemt', 'ikkje spurt minst ti tilsette'],
      },
      {
        holds: ({ decided, asked, knew }) => decided && asked >= 10 && knew / asked < 0.5,
        nb: ['Det er bestemt', 'av minst ti spurte visste færre enn halvparten'],
        nn: ['Det er bestemt', 'av minst ti spurde visste færre enn halvparten'],
      },
      {
        holds: ({ decided, asked, knew }) =>
          decided && asked >= 10 && knew / asked >= 0.5 && knew / asked <= 0.8,
        nb: [
          'Det er bestemt',
          'av minst ti spurte visste minst halvparten',
          'ikke mer enn 80 prosent',
        ],
        nn: [
          'Det er bestemt',
          'av minst ti spurde visste minst halvparten',
          'ikkje meir enn 80 prosent',
        ],
      },
      {
        holds: ({ decided, asked, knew }) => decided && asked >= 10 && knew / asked > 0.8,
        nb: ['Det er bestemt', 'av minst ti spurte visste mer enn 80 prosent'],
        nn: ['Det er bestemt', 'av minst ti spurde visste meir enn 80 prosent'],
      },
    ],
    cases: [
      [
        'Nobody has decided it, though all call the same one',
        { decided: false, asked: 10, knew: 10 },
        0,
      ],
      [
        'It stands in the routine, and nobody has been asked',
        { decided: true, asked: 0, knew: 0 },
        1,
      ],
      ['Five were asked, and four knew', { decided: true, asked: 5, knew: 4 }, 1],
      ['Ten were asked, and four knew', { decided: true, asked: 10, knew: 4 }, 2],
      ['Ten were asked, and half of them knew', { decided: true, asked: 10, knew: 5 }, 3],
      ['Ten were asked, and eight knew', { decided: true, asked: 10, knew: 8 }, 3],
      ['Ten were asked, and nine knew', { decided: true, asked: 10, knew: 9 }, 4],
    ],
  }),
  wording<{ challenges: number; explained: number; marked: boolean; reviewed: boolean }>({
    id: 'F3',
    facts: { challenges: [0, 1, 4], explained: [0, 1, 3, 4], marked: either, reviewed: either },
    neutral: ['challenges'],
    possible: ({ challenges, explained }) => explained <= challenges,
    levels: [
      {
        holds: ({ explained }) => explained === 0,
        nb: ['ikke skrevet ned årsaker til noen'],
        nn: ['ikkje skrive ned årsaker til nokon'],
      },
      {
        holds: ({ challenges, explained }) => explained > 0 && explained < challenges,
        nb: ['Noen av hovedutfordringene har skriftlige årsaker, men ikke alle'],
        nn: ['Nokre av hovudutfordringane har skriftlege årsaker, men ikkje alle'],
      },
      {
        holds: ({ challenges, explained, marked }) =>
          explained > 0 && explained === challenges && !marked,
        nb: ['Alle har skriftlige årsaker', 'ikke for alle hva dere vet, og hva dere tror'],
        nn: ['Alle har skriftlege årsaker', 'ikkje for alle kva de veit, og kva de trur'],
      },
      {
        holds: ({ challenges, explained, marked, reviewed }) =>
          explained > 0 && explained === challenges && marked && !reviewed,
        nb: [
          'Alle har skriftlige årsaker',
          'med hva dere vet og tror',
          'verken skrevet eller gjennomgått',
        ],
        nn: [
          'Alle har skriftlege årsaker',
          'med kva de veit og trur',
          'verken skrivne eller gjennomgått',
        ],
      },
      {
        holds: ({ challenges, explained, marked, reviewed }) =>
          explained > 0 && explained === challenges && marked && reviewed,
        nb: [
          'Alle har skriftlige årsaker',
          'med hva dere vet og tror',
          'de er skrevet eller gjennomgått',
        ],
        nn: [
          'Alle har skriftlege årsaker',
          'med kva de veit og trur',
          'dei er skrivne eller gjennomgått',
        ],
      },
    ],
    cases: [
      [
        'The mapping has numbers alone',
        { challenges: 4, explained: 0, marked: false, reviewed: false },
        0,
      ],
      ['Causes of three of four', { challenges: 4, explained: 3, marked: true, reviewed: true }, 1],
      [
        'Causes of all, guesses among them',
        { challenges: 4, explained: 4, marked: false, reviewed: true },
        2,
      ],
      [
        'Causes of all, from a workshop this year',
        { challenges: 4, explained: 4, marked: true, reviewed: true },
        4,
      ],
    ],
  }),
  wording<{ written: boolean; together: boolean; decided: boolean; told: boolean }>({
    id: 'G1',
    facts: { written: either, together: either, decided: either, told: either },
    possible: ({ written, together, decided, told }) => written || (!together && !decided && !told),
    levels: [
      {
        holds: ({ written }) => !written,
        nb: ['ikke skrevet ned de fire siste årene'],
        nn: ['ikkje skrivne ned dei fire siste åra'],
      },
      {
        holds: ({ written, together }) => written && !together,
        nb: ['De er skrevet ned', 'ikke av kommunen og politiet sammen'],
        nn: ['Dei er skrivne ned', 'ikkje av kommunen og politiet saman'],
      },
      {
        holds: ({ together, decided }) => together && !decided,
        nb: ['skrevet ned sammen', 'styringsgruppen har ikke vedtatt dem'],
        nn: ['skrivne ned saman', 'styringsgruppa har ikkje vedteke dei'],
      },
      {
        holds: ({ together, decided, told }) => together && decided && !told,
        nb: ['skrevet ned sammen og vedtatt', 'ikke lagt fram for koordineringsgruppen'],
        nn: ['skrivne ned saman og vedtekne', 'ikkje lagde fram for koordineringsgruppa'],
      },
      {
        holds: ({ together, decided, told }) => together && decided && told,
        nb: ['skrevet ned sammen, vedtatt og lagt fram for koordineringsgruppen'],
        nn: ['skrivne ned saman, vedtekne og lagde fram for koordineringsgruppa'],
      },
    ],
    cases: [
      [
        'The last list is from 2019',
        { written: false, together: false, decided: false, told: false },
        0,
      ],
      [
        'Each has a list of its own',
        { written: true, together: false, decided: false, told: false },
        1,
      ],
      [
        'The styringsgruppe decided what the kommune had written alone',
        { written: true, together: false, decided: true, told: true },
        1,
      ],
      [
        'A list from a workshop with the police, shown to the koordineringsgruppe',
        { written: true, together: true, decided: false, told: true },
        2,
      ],
      [
        'Two challenges, decided by the politiråd, and there is no koordineringsgruppe',
        { written: true, together: true, decided: true, told: false },
        3,
      ],
      [
        'Seven challenges, decided and read in the koordineringsgruppe',
        { written: true, together: true, decided: true, told: true },
        4,
      ],
    ],
  }),
  wording<{ asked: boolean; same: number; cause: boolean }>({
    id: 'G2',
    facts: { asked: either, same: [0, 1, 2, 3], cause: either },
    possible: ({ asked, same, cause }) => (asked || same === 0) && (same === 3 || !cause),
    levels: [
      {
        holds: ({ asked }) => !asked,
        nb: ['ikke svart hver for seg'],
        nn: ['ikkje svara kvar for seg'],
      },
      {
        holds: ({ asked, same }) => asked && same <= 1,
        nb: ['har svart hver for seg', 'høyst én av de tre største'],
        nn: ['har svara kvar for seg', 'høgst éi av dei tre største'],
      },
      {
        holds: ({ asked, same }) => asked && same === 2,
        nb: ['har svart hver for seg', 'to av de tre største'],
        nn: ['har svara kvar for seg', 'to av dei tre største'],
      },
      {
        holds: ({ asked, same, cause }) => asked && same === 3 && !cause,
        nb: ['har svart hver for seg', 'alle tre var de samme', 'minst én fikk ulik hovedårsak'],
        nn: ['har svara kvar for seg', 'alle tre var dei same', 'minst éi fekk ulik hovudårsak'],
      },
      {
        holds: ({ asked, same, cause }) => asked && same === 3 && cause,
        nb: ['har svart hver for seg', 'alle tre var de samme', 'med samme hovedårsak'],
        nn: ['har svara kvar for seg', 'alle tre var dei same', 'med same hovudårsak'],
      },
    ],
    cases: [
      [
        'They always agree in meetings, and have never been asked apart',
        { asked: false, same: 0, cause: false },
        0,
      ],
      ['Asked apart, they named six', { asked: true, same: 0, cause: false }, 1],
      [
        'Both named the shopping centre, else they differed',
        { asked: true, same: 1, cause: false },
        1,
      ],
      ['Two of three were the same', { asked: true, same: 2, cause: false }, 2],
      [
        'All three were the same, and one was put down to school by one, to money by the other',
        { asked: true, same: 3, cause: false },
        3,
      ],
      ['All three, and why', { asked: true, same: 3, cause: true }, 4],
    ],
  }),
];
