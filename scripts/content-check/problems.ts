/** What is filled into the sentences of a problem. */
export interface ProblemValues {
  /** Path of the field, as `evidence[0].url`. */
  field?: string;
  /** What stood there. */
  found?: string;
  /** What would have been right. */
  expected?: string;
  /** How it is written in the file. */
  written?: string;
  /** What was done on a day, as it goes on from «dagen». */
  done?: string | undefined;
  /** Who asks for what is missing. */
  neededBy?: string;
  /** The file to mend it in, where it is another. */
  mendIn?: string;
  /** A value that may have been meant. */
  suggestion?: string | undefined;
}

/** One mistake in content/: where it is and what it is. */
export interface Problem extends ProblemValues {
  kind: ProblemKind;
  /** Path from the root of the project. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
}

interface Sentences {
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  mend: (values: ProblemValues) => string;
}

/** Lines as they stand in the file. */
const inLines = (written: string) => ['slik:', ...written.split('\n')].join('\n      ');

const orSuggestion = (text: string) => (values: ProblemValues) =>
  values.suggestion ? `Mente du «${values.suggestion}»? ${text}` : text;

/** Every kind of mistake, in words for editors. A kind without a text is a type error. */
export const problemKinds = {
  unreadable: {
    what: 'Filen kan ikke leses',
    mend: () =>
      'Se etter innrykk, kolon og hermetegn på linjen og linjen over. Tekst med kolon, eller som begynner med et tegn, må stå i hermetegn.',
  },
  brokenMarkup: {
    what: 'Teksten kan ikke leses som Markdown',
    mend: () =>
      'Se etter en byggekloss som ikke er lukket, eller tegnene < og { brukt som vanlig tekst.',
  },
  missingFile: {
    what: 'En fil som nettstedet trenger, mangler',
    mend: ({ expected, neededBy }) =>
      `Legg ${expected ?? 'filen'} tilbake. Ble den gitt et nytt navn? ${neededBy ? `Navnet brukes av ${neededBy}.` : ''}`.trim(),
  },
  wrongFileName: {
    what: 'Filnavnet kan ikke brukes',
    mend: () =>
      'Bruk små bokstaver a–z, tall og bindestrek (æ skrives ae, ø skrives o, å skrives a), og rett endelse.',
  },
  wrongValue: {
    what: 'Feltet har en verdi som ikke passer',
    mend: ({ expected, written }) =>
      `Skriv ${written ? inLines(written) : `${expected ?? 'en gyldig verdi'}.`}`,
  },
  notQuoted: {
    what: 'Feltet skal ha en tekst. Uten hermetegn blir dette lest som et tall, eller som ja eller nei',
    mend: ({ written }) => `Sett hermetegn rundt: ${written ?? "'…'"}`,
  },
  missingField: {
    what: 'Et felt mangler',
    mend: ({ field, expected, written }) =>
      `Legg til feltet «${field}»${written ? `, ${inLines(written)}` : `: ${expected ?? 'en verdi'}.`}`,
  },
  unknownField: {
    what: 'Feltet finnes ikke',
    mend: orSuggestion('Rett navnet på feltet, eller ta det bort.'),
  },
  unknownReference: {
    what: 'Teksten viser til noe som ikke finnes',
    mend: orSuggestion('Rett navnet, eller lag det som mangler.'),
  },
  duplicateId: {
    what: 'Samme navn står to ganger',
    mend: () => 'Gi den ene et annet navn, eller slå de to sammen.',
  },
  wrongDimension: {
    what: 'Indikatoren ligger i feil område',
    mend: ({ expected }) => `Skriv «dimension: ${expected}», eller gi indikatoren en annen id.`,
  },
  wrongForm: {
    what: 'Indikatoren hører ikke til i dette skjemaet',
    mend: () => 'Ta den bort, eller flytt den til skjemaet den hører til.',
  },
  notAsked: {
    what: 'Indikatoren står ikke i noe skjema',
    mend: ({ expected }) =>
      `Legg til ${expected} i et skjema i content/egenvurdering/skjemaer, eller ta indikatoren bort.`,
  },
  futureDate: {
    what: 'Datoen er fram i tid',
    mend: ({ done }) => `Skriv dagen ${done ?? 'det faktisk ble gjort'}.`,
  },
  futureYear: {
    what: 'Kilden er fra et år som ikke har vært',
    mend: () => 'Skriv året innholdet i kilden er fra.',
  },
  sourceOfOther: {
    what: 'Kilden gjelder en kommune som ikke er med i samordningen',
    mend: () => 'Rett nummeret, eller legg kommunen til under «kommuner» i samordningen.',
  },
  missingSource: {
    what: 'En kommune i samordningen har ingen kilde',
    mend: ({ expected }) =>
      `Legg til ${expected ?? 'en kilde'}, eller ta kommunen ut av samordningen.`,
  },
  changesNotInOrder: {
    what: 'Endringene i kapitlet står ikke i rekkefølge',
    mend: () => 'Sett den nyeste endringen øverst under «changes», eller rett datoen.',
  },
  changeTwice: {
    what: 'Den samme endringen står to ganger på samme dag',
    mend: () => 'Ta bort den ene, eller skriv hva som skiller dem.',
  },
  changedTooEarly: {
    what: 'Endringen er datert før kapitlet ble skrevet',
    mend: () => 'Se etter at år og måned er riktig.',
  },
  nowInForce: {
    what: 'Endringen er ikke lenger noe som skal komme: Dagen den gjelder fra, er her',
    mend: () =>
      'Les regelen på nytt i en ny kopi av loven. Skriv om «says» på begge målformer, ta endringen bort under «adopted», og sett «copy» og «checked». Ble dagen utsatt, så skriv den nye.',
  },
  notACopy: {
    what: 'Kilden er ikke en kopi av loven',
    mend: () =>
      'Skriv kilden under «source», eller gi den «runsTo» i content/kilder: den siste dagen kopien har endringer fra.',
  },
  copyAsSource: {
    what: 'En kopi av loven står som en annen kilde',
    mend: ({ expected }) => `Skriv «${expected ?? 'copy'}» i stedet for «source».`,
  },
  missingKommune: {
    what: 'En kommune mangler i katalogen',
    mend: ({ expected }) => `Legg inn ${expected} i content/katalog/kommuner.json.`,
  },
  wrongCount: {
    what: 'Antallet stemmer ikke',
    mend: () => 'Se hvilken kommune som mangler, eller som ligger i feil fylke.',
  },
  notInOrder: {
    what: 'Kapitlet står ikke i rekkefølgen',
    mend: ({ expected, mendIn }) =>
      `Legg til «- ${expected}» på rett sted i ${mendIn ?? 'rekkefolge.yaml'}.`,
  },
  twiceInOrder: {
    what: 'Kapitlet står to ganger i rekkefølgen',
    mend: () => 'Ta bort den ene.',
  },
  guideNotInOrder: {
    what: 'Veilederen står ikke i rekkefølgen',
    mend: ({ expected }) =>
      `Legg til «- ${expected}» på rett sted i content/veiledere/oversikt.yaml.`,
  },
  guideTwiceInOrder: {
    what: 'Veilederen står to ganger i rekkefølgen',
    mend: () => 'Ta bort den ene.',
  },
  nextGuideUnknown: {
    what: 'Veilederen leder ikke videre',
    mend: orSuggestion('Skriv id-en til den veilederen leseren trenger etter denne.'),
  },
  caseNotDecided: {
    what: 'Velgeren fører ikke til nøyaktig én organisering',
    mend: () => 'La hver størrelse, alene og sammen med andre, stå under én av «organisations».',
  },
  choiceNotDecided: {
    what: '«Hvilket passer oss?» fører ikke hvert svar til ett skjema',
    mend: () =>
      'Det første forslaget som passer, blir gitt. La de bestemte stå øverst, og det som gjelder for alle andre, nederst.',
  },
  missingPicture: {
    what: 'Bildet finnes ikke',
    mend: orSuggestion('Legg filen i content/aktuelt/bilder/, eller rett navnet.'),
  },
  otherDate: {
    what: 'Datoen er en annen enn i bokmålsfilen',
    mend: ({ mendIn }) =>
      `Skriv den samme datoen i begge filene. Den andre er ${mendIn ?? 'bokmålsfilen'}.`,
  },
  takenAddress: {
    what: 'Adressen er opptatt av en annen side',
    mend: () => 'Velg et annet navn.',
  },
  translationOfNothing: {
    what: 'Den nynorske filen har ingen bokmålsfil',
    mend: ({ expected }) => `Lag ${expected}, eller gi filen samme navn som bokmålsfilen.`,
  },
  unconfirmedPerson: {
    what: 'En person står oppført uten bekreftelse',
    mend: () => 'Legg til «confirmation» med dato, hvem og kilde, eller ta personen bort.',
  },
  namedConfirmer: {
    what: 'Bekreftelsen har navnet på en person',
    mend: () => 'Skriv rollen til den som bekreftet, som «Kommunedirektøren».',
  },
  codeInContent: {
    what: 'Teksten har kode',
    mend: () => 'Ta bort import, export og krøllparenteser. Innhold er bare tekst.',
  },
  unknownComponent: {
    what: 'Byggeklossen finnes ikke',
    mend: orSuggestion('Bruk en av byggeklossene content/README.md viser.'),
  },
  blockInLine: {
    what: 'En byggekloss står inne i en linje',
    mend: () =>
      'Flytt byggeklossen til en linje for seg selv, med en tom linje før og etter, og la setningen stå uten den.',
  },
  notSupported: {
    what: 'Dette kan ikke brukes i teksten',
    mend: () => 'Skriv det på en av måtene content/README.md viser.',
  },
  stepsWithoutList: {
    what: '«Steps» mangler listen',
    mend: () =>
      'Sett én nummerert liste mellom <Steps> og </Steps>, med en tom linje før og etter.',
  },
  wrongHeading: {
    what: 'Overskriften passer ikke',
    mend: () =>
      'Tittelen står øverst i filen. Begynn på ##, hopp ikke over nivåer, skriv tekst i overskriften, og ha ingen lenker i den.',
  },
  emptyTableHeader: {
    what: 'En kolonne i tabellen har ingen overskrift',
    mend: () => 'Skriv hva kolonnen viser, også over den første.',
  },
  wrongLink: {
    what: 'Lenken kan ikke brukes',
    mend: () => 'Skriv [tekst](adresse) slik tabellen i content/README.md viser, uten tittel.',
  },
  plainLink: {
    what: 'Lenken til vår egen side er skrevet som en vanlig adresse',
    mend: ({ found }) =>
      `Skriv (side:${found?.startsWith('/') ? found : '/…/'}), så virker den på begge målformer.`,
  },
  emptyLink: {
    what: 'Lenken har ingen tekst',
    mend: () =>
      'Skriv det leseren skal se, mellom [ og ]. Bare en kilde kan stå uten tekst: [](kilde:…) blir et tall.',
  },
  fieldOutsideTemplate: {
    what: 'Et felt til å fylle ut står utenfor en mal',
    mend: () => 'Ta det bort. Felter hører hjemme i content/maler.',
  },
  fieldWithWords: {
    what: 'Et felt har ord i teksten',
    mend: ({ expected }) =>
      `Skriv ${expected ?? '[](felt:…)'}. Det leseren ser i et tomt felt, står under «placeholder».`,
  },
  fieldNotUsed: {
    what: 'Feltet er ikke brukt i malen',
    mend: ({ expected }) =>
      `Sett ${expected ?? 'feltet'} der det skal fylles ut, eller ta det bort.`,
  },
  rowsInLine: {
    what: 'Et felt med rader står inne i en linje',
    mend: () => 'Sett det på en linje for seg selv, med en tom linje før og etter.',
  },
  notOneOfMany: {
    what: 'En liste der ett av flere punkter skal velges, har et punkt som ikke kan velges, eller bare ett',
    mend: () =>
      'Begynn hvert punkt i listen med «- ( ) », og ha minst to. Skal flere kunne stå sammen, skriver du «- [ ] ».',
  },
  sourceInDocument: {
    what: 'Kilden står i teksten kommunen skal bruke',
    mend: () => 'Flytt den til hjelpen ved siden av, i et avsnitt som begynner med >.',
  },
  wordAfterMark: {
    what: 'Teksten fortsetter rett etter kilden, uten mellomrom',
    mend: () =>
      'Sett kilden etter ordet eller punktumet den hører til, og et mellomrom etter den. Står den inne i et ord, flytter du den til slutten av ordet.',
  },
  markTwice: {
    what: 'Den samme kilden står to ganger på rad',
    mend: ({ expected }) => `La bare ${expected ?? 'den ene'} stå.`,
  },
  markBeforeStop: {
    what: 'Kilden står foran punktumet som avslutter setningen',
    mend: ({ expected }) => `Sett kilden etter skilletegnet: ${expected ?? '.[](kilde:…)'}`,
  },
  linkAsText: {
    what: 'Lenken eller kilden virker ikke, og leseren ser tegnene',
    mend: ({ expected }) =>
      `Skriv ${expected ?? '[tekst](adresse)'}, uten mellomrom mellom ] og (, etter kolon eller i adressen.`,
  },
  linkInField: {
    what: 'Et felt har en lenke eller en kilde. Der blir den ikke til noe, og leseren ser tegnene',
    mend: ({ found }) =>
      `Ta bort ${found ?? 'den'}. Felter øverst i en .mdx-fil, tekster i YAML og egenskaper som title="…" er ren tekst. Kilder og lenker hører hjemme i teksten under feltene.`,
  },
  sourceInParentheses: {
    what: 'Kilden står i parentes',
    mend: ({ expected }) =>
      `Skriv ${expected ?? '[](kilde:…)'} uten parentes og uten navn. Navn, tittel, år og forbehold står i filen til kilden, og kommer med i listen.`,
  },
  wrongLength: {
    what: 'Teksten har ikke rett lengde',
    mend: () => 'Kort ned, eller del i to; utvid når noe mangler.',
  },
  missingPart: {
    what: 'Teksten mangler en del',
    mend: ({ expected }) => `Skriv delen, ${expected ?? 'som content/README.md viser'}.`,
  },
  documentIsSource: {
    what: 'Dokumentet står også som kilde, og ville stått to ganger i listen',
    mend: ({ mendIn }) =>
      `Ta bort posten her. Det den sier, og kilden ikke sier, skriver du under «document» i ${mendIn ?? 'kilden'}.`,
  },
  futureDocument: {
    what: 'Dokumentet er fra et år som ikke har vært',
    mend: () => 'Skriv året det kom ut. Det det skal gjelde for, står under «years».',
  },
  publisherWrittenTwice: {
    what: 'Den samme utgiveren er skrevet på to måter',
    mend: ({ expected }) => `Skriv «${expected ?? ''}» i begge kildene.`,
  },
  sourceNotCited: {
    what: 'Et felt har en kilde teksten ikke viser til',
    mend: ({ expected }) =>
      `Sett ${expected ?? 'kilden'} etter det stedet i teksten som bygger på den.`,
  },
  otherMarking: {
    what: 'Merkingen følger ikke nivået i Ungsinn',
    mend: ({ expected }) =>
      `Skriv «${expected ?? ''}», eller rett nivået, skalaen eller året. Reglene står i content/tiltak/oversikt.yaml.`,
  },
  wrongOrganisationNumber: {
    what: 'Organisasjonsnummeret finnes ikke',
    mend: () => 'Se etter i Enhetsregisteret, og skriv de ni sifrene uten mellomrom.',
  },
  deadEnd: {
    what: 'Veien gjennom spørsmålene stopper',
    mend: orSuggestion('La svaret gå til et spørsmål eller et utfall som finnes.'),
  },
  neverReached: {
    what: 'Ingen svar fører hit',
    mend: () => 'La et svar gå hit, eller ta det bort.',
  },
  goesInCircles: {
    what: 'Svarene går i ring',
    mend: () => 'La hvert svar føre framover, så alle veier ender i et utfall.',
  },
  roleAnswersNothing: {
    what: 'Rollen svarer på noe som ikke finnes',
    mend: orSuggestion(
      'Skriv id-en til et spørsmål, og etter den det samme som står i «to» i svaret.',
    ),
  },
  roleSkipsDuty: {
    what: 'Rollen hopper over et spørsmål som kan ende i en plikt',
    mend: () => 'Ta bort spørsmålet fra rollen. Plikter må alle svare på selv.',
  },
  unequalLists: {
    what: 'Målformene har ikke de samme listepunktene',
    mend: () => 'La listen ha like mange punkter på begge målformer.',
  },
  otherPlaceholders: {
    what: 'Målformene har ikke de samme krøllparentesene',
    mend: ({ expected }) =>
      `La teksten ha ${expected ?? 'det samme som på bokmål'}. Navnet mellom dem oversettes ikke.`,
  },
  otherShape: {
    what: 'Målformene har ikke det samme under feltet',
    mend: ({ expected }) => `Skriv ${expected ?? 'det samme som på bokmål'}.`,
  },
  onlyInNynorsk: {
    what: 'Teksten finnes bare på nynorsk',
    mend: orSuggestion('Rett navnet på feltet, legg det til på bokmål, eller ta det bort her.'),
  },
} as const satisfies Record<string, Sentences>;

/** The name of a kind of mistake. */
export type ProblemKind = keyof typeof problemKinds;

/** A problem as editors read it: what, where, found, expected, how to mend. */
export function describe(problem: Problem): string {
  const { what, mend } = problemKinds[problem.kind];
  return [
    `${problem.file}:${problem.line}`,
    `  ${what}${problem.field ? `: ${problem.field}` : ''}`,
    ...(problem.found === undefined ? [] : [`  Fant:      ${problem.found}`]),
    ...(problem.expected === undefined ? [] : [`  Ventet:    ${problem.expected}`]),
    `  Slik retter du: ${mend(problem)}`,
  ].join('\n');
}
