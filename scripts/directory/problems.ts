import { problemKinds, type ProblemValues } from '../content-check/problems.ts';

type SheetValues = ProblemValues & Place;

const sheetKinds = {
  wrongValue: {
    what: 'Cellen har en verdi som ikke passer',
    mend: ({ expected }: ProblemValues) => `Skriv ${expected ?? 'en verdi som passer'}.`,
  },
  missingField: {
    what: 'En celle mangler innhold',
    mend: ({ column, header }: SheetValues) =>
      column === undefined
        ? `Legg til kolonnen «${header ?? ''}», og fyll ut cellen.`
        : 'Fyll ut cellen.',
  },
  unknownReference: {
    what: 'Det som står i cellen, finnes ikke',
    mend: ({ suggestion, expected }: ProblemValues) =>
      `${suggestion ? `Mente du «${suggestion}»? ` : ''}Skriv ${expected ?? 'noe som finnes'}.`,
  },
  unconfirmedPerson: {
    what: 'En person står oppført uten bekreftelse',
    mend: () =>
      'Fyll ut hvem i kommunen som bekreftet, når og hvordan. Er det ikke bekreftet, så la cellene om personen stå tomme.',
  },
  notAFolder: {
    what: 'Mappen finnes ikke, eller kan ikke leses',
    mend: () => 'Se etter at navnet er skrevet riktig, og at det er en mappe.',
  },
  notAForm: {
    what: 'Filen er ikke et svarskjema',
    mend: () =>
      'Ta den ut av mappen. Er det et regneark med samordninger, les det inn med npm run directory:import.',
  },
  unansweredForm: {
    what: 'Skjemaet er ikke bekreftet',
    mend: () =>
      'Står svaret i selve e-posten, så fyll det ut i skjemaet. Ellers be kommunen om det.',
  },
  otherKommune: {
    what: 'Skjemaet gjelder en annen kommune enn id-en',
    mend: () => 'Finn ut hvem som har svart. Rett så navnet eller id-en i skjemaet.',
  },
  notAFile: {
    what: 'Filen finnes ikke, eller kan ikke leses',
    mend: () => 'Se etter at navnet er skrevet riktig, og at filen ikke er en mappe.',
  },
  tooLarge: {
    what: 'Filen er for stor',
    mend: () => 'Ta bort alt annet enn samordningene, og lagre på nytt.',
  },
  notASheet: {
    what: 'Filen er ikke et regneark vi kan lese',
    mend: () => 'Åpne filen i regnearket, og lagre den som .xlsx eller som CSV (UTF-8).',
  },
  damagedSheet: {
    what: 'Regnearket er skadet',
    mend: () => 'Åpne filen i regnearket, og lagre den på nytt. Hjelper ikke det, lagre som CSV.',
  },
  tooSlow: {
    what: 'Regnearket tok for lang tid eller for mye plass å lese',
    mend: () => 'Kopier radene til et nytt, tomt regneark, og lagre det.',
  },
  wrongEncoding: {
    what: 'Tegnsettet er ikke til å kjenne igjen',
    mend: () => 'Lagre filen på nytt som «CSV UTF-8».',
  },
  severalSheets: {
    what: 'Filen har flere ark',
    mend: () => 'Slett de andre arkene, eller velg ett med --sheet «NAVN».',
  },
  unknownSheet: {
    what: 'Arket finnes ikke i filen',
    mend: ({ suggestion }: ProblemValues) =>
      suggestion ? `Mente du «${suggestion}»?` : 'Skriv navnet slik det står på fanen.',
  },
  mergedCells: {
    what: 'Arket har sammenslåtte celler',
    mend: () => 'Opphev sammenslåingen, og fyll ut hver celle for seg.',
  },
  formulaError: {
    what: 'Cellen viser en formelfeil',
    mend: () =>
      'Skriv verdien i stedet for formelen. Begynner teksten med =, sett et enkelt hermetegn først.',
  },
  noRows: {
    what: 'Filen har ingen rader',
    mend: () => 'Ta utgangspunkt i malen, eller i filen fra npm run directory:export.',
  },
  unclosedQuote: {
    what: 'Et hermetegn er ikke lukket, eller står midt i en celle',
    mend: () =>
      'Skriv hermetegn inne i en celle to ganger, eller lagre filen på nytt fra regnearket.',
  },
  tooManyCells: {
    what: 'Raden har flere celler enn det er overskrifter',
    mend: () => 'Se etter et skilletegn i en tekst. Tekst med skilletegn må stå i hermetegn.',
  },
  longCell: {
    what: 'Cellen har for mye tekst',
    mend: () => 'Kort ned teksten. Se også etter et hermetegn som ikke er lukket.',
  },
  controlCharacter: {
    what: 'Cellen har et tegn som ikke er tekst',
    mend: () => 'Slett innholdet i cellen, og skriv det på nytt.',
  },
  garbled: {
    what: 'Bokstavene i cellen er blitt ødelagt',
    mend: () => 'Åpne den opprinnelige filen, og lagre den som «CSV UTF-8».',
  },
  noHeaders: {
    what: 'Øverste rad har ikke overskriftene',
    mend: ({ suggestion }: ProblemValues) =>
      suggestion
        ? `Overskriftene ser ut til å stå i rad ${suggestion}. Slett radene over.`
        : 'La øverste rad være overskriftene fra malen eller fra npm run directory:export.',
  },
  emptyHeader: {
    what: 'Kolonnen har ingen overskrift',
    mend: () =>
      'Skriv overskriften, eller tøm kolonnen. En overskrift gjelder bare sin egen kolonne.',
  },
  unknownColumn: {
    what: 'Kolonnen finnes ikke',
    mend: ({ suggestion }: ProblemValues) =>
      suggestion ? `Mente du «${suggestion}»? Ellers slett kolonnen.` : 'Slett kolonnen.',
  },
  repeatedColumn: {
    what: 'Kolonnen står to ganger',
    mend: () => 'Slett den ene.',
  },
  missingColumn: {
    what: 'En kolonne mangler',
    mend: ({ expected }: ProblemValues) =>
      expected === 'id'
        ? 'Legg til kolonnen «id». Den sier hvilken samordning raden gjelder.'
        : `Legg til kolonnen «${expected ?? ''}», slik npm run directory:export skriver den.`,
  },
  missingId: {
    what: 'Raden har ingen id',
    mend: ({ suggestion }: ProblemValues) =>
      `Skriv id-en samordningen har, eller en ny${suggestion ? `, som «${suggestion}»` : ''}.`,
  },
  reservedId: {
    what: 'Raden har id-en til eksempelet i malen',
    mend: ({ suggestion }: ProblemValues) =>
      `Gi samordningen en egen id${suggestion ? `, som «${suggestion}»` : ''}.`,
  },
  repeatedId: {
    what: 'Samme id står i to rader',
    mend: () => 'Slå radene sammen, eller gi den ene en annen id.',
  },
  repeatedKommune: {
    what: 'Samme kommune står to ganger i raden',
    mend: () => 'Ta bort den ene.',
  },
  sharedKommune: {
    what: 'Kommunen hører alt til en annen samordning',
    mend: () =>
      'Rett i raden til den andre, eller skriv hvilke bydeler hver av dem dekker. Er id-en skrevet feil?',
  },
  otherNames: {
    what: 'Navnet hører ikke til nummeret: En kolonne kan ha forskjøvet seg',
    mend: () =>
      'Er bare én kolonne sortert, så angre, og sorter hele arket. Ellers rett nummeret eller navnet.',
  },
  movedValue: {
    what: 'Verdien har flyttet seg fra en annen samordning: En kolonne kan ha forskjøvet seg',
    mend: () =>
      'Er bare én kolonne sortert, så angre, og sorter hele arket. Er det riktig, så tøm først cellen hos den andre med (fjern), og les inn det.',
  },
  oldConfirmation: {
    what: 'Personen er endret, men bekreftelsen er den gamle',
    mend: () => 'Skriv datoen kommunen bekreftet det nye i «bekreftet_dato», og hvem og hvor.',
  },
  removesContact: {
    what: 'En bekreftet kontakt ville forsvinne',
    mend: ({ expected }: ProblemValues) =>
      `Er det meningen, kjør på nytt med ${expected ?? '--remove'}. Ellers legg tilbake det som stod.`,
  },
  removesMany: {
    what: 'Filen mangler mange samordninger',
    mend: () =>
      'Er filen bare endringer, kjør på nytt med --partial. Skal de bort, nevn hver av dem med --remove.',
  },
  removesNothing: {
    what: '--remove nevner noe som ikke ville blitt fjernet',
    mend: ({ suggestion }: ProblemValues) =>
      suggestion ? `Mente du «${suggestion}»?` : 'Ta bort --remove for denne id-en.',
  },
  damagedCatalogue: {
    what: 'Katalogen må rettes først',
    mend: () => 'Kjør npm run check:content, og rett det den sier.',
  },
  notWritten: {
    what: 'Katalogen kunne ikke skrives, og er som før',
    mend: () => 'Se etter at disken har plass og at filen ikke er skrivebeskyttet, og prøv igjen.',
  },
  changedMeanwhile: {
    what: 'Katalogen ble endret mens importen pågikk, og er ikke rørt',
    mend: () => 'Kjør importen på nytt.',
  },
} as const satisfies Record<string, { what: string; mend: (values: SheetValues) => string }>;

const kinds = { ...problemKinds, ...sheetKinds };

/** Where in the sheet something stands, counted from 1. */
export interface Place {
  row?: number | undefined;
  column?: number | undefined;
  /** The header of the column, or the name of the field. */
  header?: string | undefined;
}

/** One thing that stops an import. */
export interface SheetProblem extends ProblemValues, Place {
  kind: keyof typeof kinds;
}

/** The letters of a column in a spreadsheet: 1 → A, 27 → AA. */
export function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** What was found, fit for a terminal: short, and without signs that steer it. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 80)} … (${text.length} tegn)` : text;
  return `«${short.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}»`;
}

function placeOf({ row, column, header }: Place): string {
  const inColumn =
    column === undefined
      ? (header ?? '')
      : `kolonne ${letterOf(column)}${header ? ` (${header})` : ''}`;
  return [row === undefined ? '' : `rad ${row}`, inColumn].filter(Boolean).join(', ');
}

/** A problem as editors read it: what, where, found, expected, how to mend. */
export function inWords(problem: SheetProblem): string {
  const { what, mend } = kinds[problem.kind];
  const place = placeOf(problem);
  return [
    `${place ? `${place}: ` : ''}${what}`,
    ...(problem.found === undefined ? [] : [`  Fant:      ${problem.found}`]),
    ...(problem.expected === undefined ? [] : [`  Ventet:    ${problem.expected}`]),
    `  Slik retter du: ${mend(problem)}`,
  ].join('\n');
}
