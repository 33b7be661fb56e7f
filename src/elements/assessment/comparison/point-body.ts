import type { Agreement } from '#domain/assessment/agreement.ts';
import { levels, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { longestText } from '#domain/assessment/assessment.ts';
import { fill, formatList } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import type { Context } from './context.ts';
import { lacksReason } from './definitions.ts';
import { markNode, type Respondent } from './respondents.ts';

const others = ['unknown', 'not-applicable'] as const;

/** One answer in words, with those who chose it. */
function answerParts(
  { definitions, messages, language }: Context,
  id: string,
  value: ScaleAnswer,
  chosenBy: readonly Respondent[],
  isDeciding: boolean,
): Node[] {
  const wording =
    typeof value === 'number'
      ? (definitions.byId.get(id)?.levels[value] ?? messages.scale[value] ?? '')
      : value === 'unknown'
        ? messages.unknown
        : isDeciding && definitions.byId.get(id)?.gate
          ? messages.notApplicableGate
          : messages.notApplicable;
  const number = make('b', { text: typeof value === 'number' ? String(value) : '' });
  const words = make('span', {}, [wording]);
  if (chosenBy.length > 0) {
    const who = formatList(
      chosenBy.map((one) => one.who),
      language,
    );
    words.append(
      make('small', {}, [...chosenBy.map(markNode), ` ${fill(messages.chosenBy, { who })}`]),
    );
  }
  return [number, words];
}

/** The levels in words with those who chose each; as radio buttons while a consensus is made. */
function levelsNode(context: Context, { id, answers }: Agreement): HTMLElement {
  const { respondents, messages } = context;
  const isDeciding = context.consensus() !== undefined;
  const rows = [...levels, ...others].flatMap((value): HTMLElement[] => {
    const chosenBy = respondents.filter((_, at) => answers[at] === value);
    const parts = answerParts(context, id, value, chosenBy, isDeciding);
    const look = chosenBy.length > 0 ? 'level chosen' : 'level';
    if (isDeciding) {
      const radio = make('input', {
        attributes: { type: 'radio', name: `felles-${id}`, value: String(value) },
      });
      return [make('label', { class: look }, [radio, ...parts])];
    }
    return typeof value === 'number' || chosenBy.length > 0
      ? [make('li', { class: look }, parts)]
      : [];
  });
  if (!isDeciding) return make('ul', { class: 'levels', attributes: { role: 'list' } }, rows);
  const legend = make('legend', { text: fill(messages.consensusFor, { id }) });
  return make('fieldset', { class: 'levels' }, [legend, ...rows]);
}

/** What the respondents wrote, as they wrote it. */
function notesNode({ respondents, messages }: Context, id: string): HTMLElement[] {
  const written = respondents.flatMap((respondent) => {
    const { notes } = respondent.assessment;
    const note = Object.hasOwn(notes, id) ? notes[id]?.trim() : undefined;
    return note ? [{ respondent, note }] : [];
  });
  if (written.length === 0) return [];
  return [
    make('h4', { text: messages.notes }),
    make(
      'dl',
      {},
      written.flatMap(({ respondent, note }) => [
        make('dt', {}, [markNode(respondent), ` ${respondent.who}`]),
        make('dd', { text: note }),
      ]),
    ),
  ];
}

/** Where the reason for the consensus is written. Asked for, but not required. */
function reasonNode({ messages, write }: Context, id: string): HTMLElement {
  const field = make('textarea', {
    attributes: {
      id: `hvorfor-${id}`,
      rows: '2',
      maxlength: String(longestText),
      'aria-describedby': `hvorfor-${id}-hint`,
    },
  });
  let isContinued = false;
  field.addEventListener('focus', () => (isContinued = false));
  field.addEventListener('input', () => {
    write('notes', id, field.value || undefined, isContinued);
    isContinued = true;
  });
  return make('div', { class: 'reason' }, [
    make('label', { text: messages.reason, attributes: { for: field.id } }),
    make('p', { text: messages.reasonHint, attributes: { id: `hvorfor-${id}-hint` } }),
    field,
  ]);
}

/** What stands inside a point that is opened. */
export function pointBody(context: Context, agreement: Agreement): HTMLElement {
  const { definitions, respondents, messages, language, write } = context;
  const { id, answers } = agreement;
  const silent = respondents.filter((_, at) => answers[at] === undefined);
  const isUnreasoned = ({ assessment }: Respondent) => lacksReason(definitions, id, assessment);
  const body = make('div', { class: 'body' }, [levelsNode(context, agreement)]);
  for (const [text, those] of [
    [messages.noAnswer, silent.filter((one) => !isUnreasoned(one))],
    [messages.noReasonBy, silent.filter(isUnreasoned)],
  ] as const) {
    const who = formatList(
      those.map((one) => one.who),
      language,
    );
    if (who) body.append(make('p', { class: 'silent', text: fill(text, { who }) }));
  }
  body.append(...notesNode(context, id));
  if (context.consensus()) body.append(reasonNode(context, id));
  body.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) write('answers', id, target.value, false);
  });
  return body;
}

/** Shows what the consensus holds in the fields of an open point. The field being written in is left alone. */
export function showConsensusIn(
  body: Element,
  id: string,
  { consensus, definitions }: Context,
): void {
  const decided = consensus();
  const { answers = {}, notes = {} } = decided ?? {};
  for (const radio of body.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    radio.checked = String(answers[id]) === radio.value;
  const field = body.querySelector('textarea');
  const note = notes[id] ?? '';
  if (field && field.value !== note) field.value = note;
  const isUnreasoned = decided !== undefined && lacksReason(definitions, id, decided);
  field?.setAttribute('aria-invalid', String(isUnreasoned));
}
