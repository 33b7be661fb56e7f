import type { Agreement } from '#domain/assessment/agreement.ts';
import { levels, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { longestText } from '#domain/assessment/assessment.ts';
import { fill, formatList } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import { showText } from '#elements/kit/show.ts';
import type { Context } from './context.ts';
import { inShort } from './definitions.ts';
import { markNode, type Respondent } from './respondents.ts';

const others = ['unknown', 'not-applicable'] as const;

/** One answer in words, with those who chose it. */
function answerParts(
  { definitions, messages, language }: Context,
  id: string,
  value: ScaleAnswer,
  chosenBy: readonly Respondent[],
): Node[] {
  const wording =
    typeof value === 'number'
      ? (definitions.byId.get(id)?.levels[value] ?? messages.scale[value] ?? '')
      : value === 'unknown'
        ? messages.unknown
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
    const parts = answerParts(context, id, value, chosenBy);
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

/** What was decided before somebody said something else, to be confirmed. Shown while the point is open again. */
function earlierNode({ consensus, decide }: Context, id: string): HTMLElement {
  const confirm = make('button', { class: 'button quiet', attributes: { type: 'button' } });
  confirm.addEventListener('click', () => {
    const answer = consensus()?.answers[id];
    const point = confirm.closest<HTMLElement>('[data-point]');
    if (answer !== undefined) decide(id, String(answer));
    point?.querySelector('summary')?.focus();
  });
  return make('div', { class: 'earlier', attributes: { 'data-earlier': '' } }, [
    make('p'),
    confirm,
  ]);
}

/** Tells what was decided before, and who says something else now. */
function showEarlier(body: Element, id: string, context: Context): void {
  const node = body.querySelector<HTMLElement>('[data-earlier]');
  if (!node) return;
  const { messages, language } = context;
  const those = context.contradicting(id);
  const answer = inShort(context.consensus()?.answers[id], messages);
  node.hidden = those.length === 0;
  const who = formatList(
    those.map((one) => one.who),
    language,
  );
  showText(node, 'p', fill(messages.earlierAnswer, { answer, who }));
  showText(node, 'button', fill(messages.confirm, { answer }));
}

/** What stands inside a point that is opened. */
export function pointBody(context: Context, agreement: Agreement): HTMLElement {
  const { respondents, messages, language, decide } = context;
  const { id, answers } = agreement;
  const silent = respondents.filter((_, at) => answers[at] === undefined).map(({ who }) => who);
  const body = make('div', { class: 'body' }, [
    ...(context.consensus() ? [earlierNode(context, id)] : []),
    levelsNode(context, agreement),
  ]);
  if (silent.length > 0) {
    const who = formatList(silent, language);
    body.append(make('p', { class: 'silent', text: fill(messages.noAnswer, { who }) }));
  }
  body.append(...notesNode(context, id));
  if (context.consensus()) body.append(reasonNode(context, id));
  body.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) decide(id, target.value);
  });
  return body;
}

/** Shows what the consensus holds in the fields of an open point. The field being written in is left alone. */
export function showConsensusIn(body: Element, id: string, context: Context): void {
  const { answers = {}, notes = {} } = context.consensus() ?? {};
  const isReopened = context.contradicting(id).length > 0;
  showEarlier(body, id, context);
  for (const radio of body.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    radio.checked = !isReopened && String(answers[id]) === radio.value;
  const field = body.querySelector('textarea');
  const note = notes[id] ?? '';
  if (field && field.value !== note) field.value = note;
}
