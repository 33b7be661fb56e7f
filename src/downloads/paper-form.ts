/** Blank forms as the documents the template sets. */
import type { PaperChapter, PaperDocument } from '#book/render/typst/document.ts';
import { par, type Piece } from '#book/render/typst/pieces.ts';
import { words } from '#book/render/typst/words.ts';
import type { FormArea, FormEdition, FormQuestion } from '#content/form-edition.ts';
import { textsIn } from '#content/texts.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { Language } from '#domain/site/language.ts';
import { beginningOfPart } from './beginnings.ts';
import { addressOf } from './edition-words.ts';
import { documentAround } from './paper-document.ts';

/** What each level of the scale means in all statements. */
function scaleIn(language: Language): Piece {
  const { scale, scaleTitle, chooseLevel } = textsIn(language).assessment;
  return {
    is: 'box',
    tone: 'viktig',
    label: '',
    title: scaleTitle,
    of: [
      { is: 'list', start: 0, items: scale.map((step) => [words(step)]) },
      par([words(chooseLevel)]),
    ],
  };
}

function question(asked: FormQuestion, language: Language): Piece {
  const { assessment, assessmentEvidence, assessmentFlow } = textsIn(language);
  return {
    is: 'question',
    code: asked.code,
    mark: asked.mark,
    statement: words(asked.statement),
    levels: asked.levels.map(words),
    answers: asked.answers.map(words),
    help: { name: assessment.help, says: words(asked.help) },
    note: asked.levels.length > 0 ? assessmentEvidence.withNote : assessmentFlow.note,
  };
}

/** A list to tick off, each step with who does it and when. */
function steps(area: FormArea, language: Language): Piece {
  const { assessment, assessmentFlow } = textsIn(language);
  return {
    is: 'table',
    wide: true,
    byRow: true,
    head: [
      [assessmentFlow.step],
      [assessmentFlow.owner],
      [assessmentFlow.due],
      [assessmentFlow.note],
    ],
    rows: area.questions.map(({ code = '', mark, statement, help }) => [
      [
        { is: 'tick' },
        { is: 'strong', of: [words(`${code} ${mark ? `(${mark}) ` : ''}${statement}`)] },
        par([words(`${assessment.help}: ${help}`)], 'small'),
      ],
      [],
      [],
      [],
    ]),
  };
}

function areaOnPaper(area: FormArea, { form, language }: FormEdition): Piece[] {
  const isTickList = form.kind === 'conditions' && form.tickList;
  return [
    ...(area.title === undefined
      ? []
      : [{ is: 'heading' as const, level: 2, of: [words(area.title)] }]),
    ...(isTickList
      ? [steps(area, language)]
      : area.questions.map((asked) => question(asked, language))),
  ];
}

/** A blank form as the template sets it. */
export function paperForm(edition: FormEdition): PaperDocument {
  const { areas, form, language, lead, page, title } = edition;
  const { assessment: t, assessmentRoles: ofRoles, documents, shell } = textsIn(language);
  const about = [
    `${fill(t.version, { version: form.version })}.`,
    ...(form.group === 'module' ? [t.moduleAlone] : []),
    ...(form.group === 'role' ? [ofRoles.about] : []),
    t.notValidated,
  ];
  const chapter: PaperChapter = {
    anchor: form.id,
    label: shell.assessment,
    number: '',
    called: shell.assessment,
    title,
    summary: [],
    of: [
      par([{ is: 'strong', of: [words(lead)] }]),
      { is: 'lines', names: [...t.paperLines] },
      par([words(form.introduction[language])]),
      ...(form.kind === 'scale' ? [scaleIn(language)] : []),
      par([words(about.join(' '))], 'small'),
      ...areas.flatMap((area) => areaOnPaper(area, edition)),
      par([words(fill(documents.formDone, { address: addressOf(page, edition) }))]),
    ],
  };
  return documentAround(edition, { parts: [{ anchor: beginningOfPart(0), chapters: [chapter] }] });
}
