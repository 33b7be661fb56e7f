import { either, wording } from './wording.ts';

/** C, D and J: the groups, and what goes between them. */
export const groups = [
  wording<{ written: boolean; decided: boolean; measurable: boolean; followed: boolean }>({
    id: 'C3',
    facts: { written: either, decided: either, measurable: either, followed: either },
    possible: ({ written, decided, measurable, followed }) =>
      (written || !decided) && (written || !measurable) && (written || !followed),
    levels: [
      {
        holds: ({ written }) => !written,
        nb: ['Ingen mål for perioden'],
        nn: ['Ingen mål for perioden'],
      },
      {
        holds: ({ written, decided }) => written && !decided,
        nb: ['Mål er skrevet ned', 'ikke vedtatt noen av dem'],
        nn: ['Mål er skrivne ned', 'ikkje vedteke nokon av dei'],
      },
      {
        holds: ({ decided, measurable }) => decided && !measurable,
        nb: ['har vedtatt mål', 'minst ett av dem kan ikke måles'],
        nn: ['har vedteke mål', 'minst eitt av dei kan ikkje målast'],
      },
      {
        holds: ({ decided, measurable, followed }) => decided && measurable && !followed,
        nb: ['Alle de vedtatte målene kan måles', 'har ikke sett på dem det siste året'],
        nn: ['Alle dei vedtekne måla kan målast', 'har ikkje sett på dei det siste året'],
      },
      {
        holds: ({ decided, measurable, followed }) => decided && measurable && followed,
        nb: ['Alle de vedtatte målene kan måles', 'har sett på dem det siste året'],
        nn: ['Alle dei vedtekne måla kan målast', 'har sett på dei det siste året'],
      },
    ],
    cases: [
      [
        'Goals were talked about, and those on paper ran out last year',
        { written: false, decided: false, measurable: false, followed: false },
        0,
      ],
      [
        'The coordinator wrote good goals that nobody decided',
        { written: true, decided: false, measurable: true, followed: false },
        1,
      ],
      [
        'There is no styringsgruppe, but the plan has goals',
        { written: true, decided: false, measurable: false, followed: false },
        1,
      ],
      [
        'Four goals, of which «a good place to grow up» is one, seen to each year',
        { written: true, decided: true, measurable: false, followed: true },
        2,
      ],
      [
        'Seven goals, all measurable, decided last month',
        { written: true, decided: true, measurable: true, followed: false },
        3,
      ],
      [
        'Two goals, both measurable, which the politiråd looked at in November',
        { written: true, decided: true, measurable: true, followed: true },
        4,
      ],
    ],
  }),
  wording<{ met: boolean; members: boolean; mandate: boolean; decided: boolean }>({
    id: 'D1',
    facts: { met: either, members: either, mandate: either, decided: either },
    possible: ({ mandate, decided }) => mandate || !decided,
    levels: [
      {
        holds: ({ met }) => !met,
        nb: ['har ikke møttes som en gruppe'],
        nn: ['har ikkje møtst som ei gruppe'],
      },
      {
        holds: ({ met, members }) => met && !members,
        nb: ['har møttes', 'ingen medlemsliste'],
        nn: ['har møtst', 'inga medlemsliste'],
      },
      {
        holds: ({ met, members, mandate }) => met && members && !mandate,
        nb: ['har møttes', 'har medlemsliste, men ikke noe skriftlig mandat'],
        nn: ['har møtst', 'har medlemsliste, men ikkje noko skriftleg mandat'],
      },
      {
        holds: ({ met, members, mandate, decided }) => met && members && mandate && !decided,
        nb: ['har møttes', 'har medlemsliste og mandat', 'ikke vedtatt det'],
        nn: ['har møtst', 'har medlemsliste og mandat', 'ikkje vedteke det'],
      },
      {
        holds: ({ met, members, decided }) => met && members && decided,
        nb: ['har møttes', 'har medlemsliste og et mandat styringsgruppen har vedtatt'],
        nn: ['har møtst', 'har medlemsliste og eit mandat styringsgruppa har vedteke'],
      },
    ],
    cases: [
      [
        'Leaders phone each other when something has happened',
        { met: false, members: false, mandate: false, decided: false },
        0,
      ],
      [
        'A group with mandate and members has not met since last autumn',
        { met: false, members: true, mandate: true, decided: true },
        0,
      ],
      [
        'Those who have time meet each month',
        { met: true, members: false, mandate: false, decided: false },
        1,
      ],
      [
        'A mandate is decided, but nobody knows who is in the group',
        { met: true, members: false, mandate: true, decided: true },
        1,
      ],
      [
        'Six leaders on a list, without a mandate',
        { met: true, members: true, mandate: false, decided: false },
        2,
      ],
      [
        'The group has written its mandate itself',
        { met: true, members: true, mandate: true, decided: false },
        3,
      ],
      [
        'Three kommuner have one group, with a mandate from the politiråd',
        { met: true, members: true, mandate: true, decided: true },
        4,
      ],
    ],
  }),
  wording<{ problems: number; ended: number }>({
    id: 'D5',
    facts: { problems: [0, 1, 2, 3, 4, 5], ended: [0, 1, 2, 3, 4, 5] },
    neutral: ['problems'],
    possible: ({ problems, ended }) => ended <= problems,
    levels: [
      {
        holds: ({ problems }) => problems === 0,
        nb: ['Ingen problemer ble tatt opp'],
        nn: ['Ingen problem vart tekne opp'],
      },
      {
        holds: ({ problems, ended }) => problems > 0 && ended === 0,
        nb: ['Problemer ble tatt opp', 'ingen endte'],
        nn: ['Problem vart tekne opp', 'ingen enda'],
      },
      {
        holds: ({ problems, ended }) => ended > 0 && ended * 2 <= problems,
        nb: ['Noen, men høyst halvparten, endte'],
        nn: ['Nokre, men høgst halvparten, enda'],
      },
      {
        holds: ({ problems, ended }) => ended * 2 > problems && ended < problems,
        nb: ['Mer enn halvparten, men ikke alle, endte'],
        nn: ['Meir enn halvparten, men ikkje alle, enda'],
      },
      {
        holds: ({ problems, ended }) => problems > 0 && ended === problems,
        nb: ['Alle problemene endte'],
        nn: ['Alle problema enda'],
      },
    ],
    cases: [
      ['The meetings were news round the table', { problems: 0, ended: 0 }, 0],
      ['There is no group', { problems: 0, ended: 0 }, 0],
      [
        'Five problems were talked through, and nobody got anything to do',
        { problems: 5, ended: 0 },
        1,
      ],
      ['Two of four got an owner and a date', { problems: 4, ended: 2 }, 2],
      ['Two of three got an owner and a date', { problems: 3, ended: 2 }, 3],
      [
        'One problem in a small kommune, and a clear no in the minutes',
        { problems: 1, ended: 1 },
        4,
      ],
      ['Three got an owner and a date, two a no', { problems: 5, ended: 5 }, 4],
    ],
  }),
  wording<{ sent: number; deadline: boolean; late: number }>({
    id: 'J1',
    facts: { sent: [0, 1, 3, 5, 6], deadline: either, late: [3, 1, 0] },
    possible: ({ sent, deadline, late }) => late <= sent && (deadline || late === 0),
    levels: [
      { holds: ({ sent }) => sent === 0, nb: ['Ingen av referatene'], nn: ['Ingen av referata'] },
      {
        holds: ({ sent }) => sent > 0 && sent < 6,
        nb: ['Noen av referatene', 'men ikke alle'],
        nn: ['Nokre av referata', 'men ikkje alle'],
      },
      {
        holds: ({ sent, deadline }) => sent === 6 && !deadline,
        nb: ['Alle referatene', 'ingen frist er avtalt'],
        nn: ['Alle referata', 'ingen frist er avtalt'],
      },
      {
        holds: ({ sent, deadline, late }) => sent === 6 && deadline && late > 0,
        nb: ['Alle referatene', 'minst ett kom etter den avtalte fristen'],
        nn: ['Alle referata', 'minst eitt kom etter den avtalte fristen'],
      },
      {
        holds: ({ sent, deadline, late }) => sent === 6 && deadline && late === 0,
        nb: ['Alle referatene', 'innen den avtalte fristen'],
        nn: ['Alle referata', 'innan den avtalte fristen'],
      },
    ],
    cases: [
      ['Nothing goes between the groups', { sent: 0, deadline: false, late: 0 }, 0],
      ['Only the styringsgruppe sends its minutes', { sent: 3, deadline: true, late: 0 }, 1],
      ['All are sent, whenever there is time', { sent: 6, deadline: false, late: 0 }, 2],
      ['One was late', { sent: 6, deadline: true, late: 1 }, 3],
      ['All within a week, as agreed', { sent: 6, deadline: true, late: 0 }, 4],
    ],
  }),
];
