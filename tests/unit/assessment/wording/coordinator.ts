import { either, wording } from './wording.ts';

/** B: the coordinator. */
export const coordinator = [
  wording<{ time: boolean; tasks: boolean; enough: boolean; reviewed: boolean }>({
    id: 'B2',
    facts: { time: either, tasks: either, enough: either, reviewed: either },
    levels: [
      {
        holds: ({ time }) => !time,
        nb: ['ikke satt av noen bestemt tid'],
        nn: ['ikkje sett av noka bestemt tid'],
      },
      {
        holds: ({ time, tasks }) => time && !tasks,
        nb: ['Tid er satt av', 'ingen oppgaveliste'],
        nn: ['Tid er sett av', 'inga oppgåveliste'],
      },
      {
        holds: ({ time, tasks, enough }) => time && tasks && !enough,
        nb: ['avsatte tiden rakk ikke til alt på oppgavelisten'],
        nn: ['avsette tida rakk ikkje til alt på oppgåvelista'],
      },
      {
        holds: ({ time, tasks, enough, reviewed }) => time && tasks && enough && !reviewed,
        nb: ['avsatte tiden rakk til alt på oppgavelisten', 'lederen har ikke gått gjennom'],
        nn: ['avsette tida rakk til alt på oppgåvelista', 'leiaren har ikkje gått gjennom'],
      },
      {
        holds: ({ time, tasks, enough, reviewed }) => time && tasks && enough && reviewed,
        nb: ['avsatte tiden rakk til alt på oppgavelisten', 'lederen har gått gjennom'],
        nn: ['avsette tida rakk til alt på oppgåvelista', 'leiaren har gått gjennom'],
      },
    ],
    cases: [
      ['There is no coordinator', { time: false, tasks: false, enough: false, reviewed: false }, 0],
      [
        'The task comes on top of another job, and all on the list was done',
        { time: false, tasks: true, enough: true, reviewed: true },
        0,
      ],
      [
        'Full time, with no list of tasks, and nobody misses anything',
        { time: true, tasks: false, enough: true, reviewed: true },
        1,
      ],
      [
        '20 percent, and the mapping was left undone',
        { time: true, tasks: true, enough: false, reviewed: false },
        2,
      ],
      [
        'The leader went through a list that could not be done, and changed nothing',
        { time: true, tasks: true, enough: false, reviewed: true },
        2,
      ],
      [
        'A shared post: two days a week here were enough for what was agreed',
        { time: true, tasks: true, enough: true, reviewed: false },
        3,
      ],
      [
        'Tasks were struck in the yearly talk, and the rest was done',
        { time: true, tasks: true, enough: true, reviewed: true },
        4,
      ],
    ],
  }),
  wording<{ across: boolean; written: boolean; near: boolean; told: boolean }>({
    id: 'B3',
    facts: { across: either, written: either, near: either, told: either },
    levels: [
      {
        holds: ({ across }) => !across,
        nb: ['har ikke kalt inn ledere på tvers'],
        nn: ['har ikkje kalla inn leiarar på tvers'],
      },
      {
        holds: ({ across, written }) => across && !written,
        nb: ['har kalt inn på tvers', 'retten til det er ikke skrevet ned'],
        nn: ['har kalla inn på tvers', 'retten til det er ikkje skriven ned'],
      },
      {
        holds: ({ across, written, near }) => across && written && !near,
        nb: ['skriftlig og brukt', 'nærmeste leder er ikke i toppledelsen'],
        nn: ['skriftleg og brukt', 'næraste leiar er ikkje i toppleiinga'],
      },
      {
        holds: ({ across, written, near, told }) => across && written && near && !told,
        nb: [
          'skriftlig og brukt',
          'nærmeste leder er i toppledelsen',
          'ikke lagt fram for koordineringsgruppen',
        ],
        nn: [
          'skriftleg og brukt',
          'næraste leiar er i toppleiinga',
          'ikkje lagd fram for koordineringsgruppa',
        ],
      },
      {
        holds: ({ across, written, near, told }) => across && written && near && told,
        nb: [
          'skriftlig, brukt og lagt fram for koordineringsgruppen',
          'nærmeste leder er i toppledelsen',
        ],
        nn: [
          'skriftleg, brukt og lagd fram for koordineringsgruppa',
          'næraste leiar er i toppleiinga',
        ],
      },
    ],
    cases: [
      [
        'The coordinator works in the youth club alone',
        { across: false, written: false, near: false, told: false },
        0,
      ],
      [
        'The mandate says so, but nobody has been called in this year',
        { across: false, written: true, near: true, told: true },
        0,
      ],
      [
        'The coordinator sits by the kommunedirektør, calls in, and no paper says so',
        { across: true, written: false, near: true, told: false },
        1,
      ],
      [
        'The head of a school leads the coordinator, and the right is in the mandate all know',
        { across: true, written: true, near: false, told: true },
        2,
      ],
      [
        'The shared coordinator is led by a head of unit in the other kommune',
        { across: true, written: true, near: false, told: false },
        2,
      ],
      [
        'Led by the kommunedirektør, with a right the koordineringsgruppe never saw',
        { across: true, written: true, near: true, told: false },
        3,
      ],
      [
        'A bydel: led by one in the group of the bydelsdirektør, the right read in the first meeting',
        { across: true, written: true, near: true, told: true },
        4,
      ],
    ],
  }),
  wording<{ times: number; plan: boolean; reviewed: boolean }>({
    id: 'B5',
    facts: { times: [0, 1, 2, 5], plan: either, reviewed: either },
    possible: ({ plan, reviewed }) => plan || !reviewed,
    levels: [
      {
        holds: ({ times }) => times === 0,
        nb: ['ikke fått opplæring'],
        nn: ['ikkje fått opplæring'],
      },
      { holds: ({ times }) => times === 1, nb: ['opplæring én gang'], nn: ['opplæring éin gong'] },
      {
        holds: ({ times, plan }) => times > 1 && !plan,
        nb: ['minst to ganger', 'uten en skriftlig plan'],
        nn: ['minst to gonger', 'utan ein skriftleg plan'],
      },
      {
        holds: ({ times, plan, reviewed }) => times > 1 && plan && !reviewed,
        nb: ['minst to ganger', 'med en skriftlig plan som lederen ikke har gått gjennom'],
        nn: ['minst to gonger', 'med ein skriftleg plan som leiaren ikkje har gått gjennom'],
      },
      {
        holds: ({ times, plan, reviewed }) => times > 1 && plan && reviewed,
        nb: ['minst to ganger', 'med en skriftlig plan som lederen har gått gjennom'],
        nn: ['minst to gonger', 'med ein skriftleg plan som leiaren har gått gjennom'],
      },
    ],
    cases: [
      ['A plan that nothing came of', { times: 0, plan: true, reviewed: false }, 0],
      ['The SLT conference, once', { times: 1, plan: false, reviewed: false }, 1],
      [
        'Lunch with the neighbour each month, without a plan',
        { times: 5, plan: false, reviewed: false },
        2,
      ],
      ['A plan that is followed, and gone through', { times: 2, plan: true, reviewed: true }, 4],
    ],
  }),
  wording<{ agreed: boolean; written: boolean; overview: boolean; tried: boolean }>({
    id: 'B6',
    facts: { agreed: either, written: either, overview: either, tried: either },
    possible: ({ agreed, written }) => agreed || !written,
    levels: [
      { holds: ({ agreed }) => !agreed, nb: ['Ingen er avtalt'], nn: ['Ingen er avtalt'] },
      {
        holds: ({ agreed, written }) => agreed && !written,
        nb: ['er avtalt, men bare muntlig'],
        nn: ['er avtalt, men berre munnleg'],
      },
      {
        holds: ({ written, overview }) => written && !overview,
        nb: ['Avtalen er skriftlig', 'ingen skriftlig oversikt'],
        nn: ['Avtalen er skriftleg', 'inga skriftleg oversikt'],
      },
      {
        holds: ({ written, overview, tried }) => written && overview && !tried,
        nb: ['Avtale og oversikt er skriftlige', 'har ikke tatt over'],
        nn: ['Avtale og oversikt er skriftlege', 'har ikkje teke over'],
      },
      {
        holds: ({ written, overview, tried }) => written && overview && tried,
        nb: ['Avtale og oversikt er skriftlige', 'har tatt over'],
        nn: ['Avtale og oversikt er skriftlege', 'har teke over'],
      },
    ],
    cases: [
      [
        'A colleague took the phone in July, and nothing was agreed',
        { agreed: false, written: false, overview: true, tried: true },
        0,
      ],
      [
        'Agreed by word of mouth, and tried',
        { agreed: true, written: false, overview: true, tried: true },
        1,
      ],
      [
        'Named in the job description, with nothing to go by',
        { agreed: true, written: true, overview: false, tried: true },
        2,
      ],
      [
        'The neighbouring coordinator took over for two weeks, with a list',
        { agreed: true, written: true, overview: true, tried: true },
        4,
      ],
    ],
  }),
];
