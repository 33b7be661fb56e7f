import type { Agreement } from '#domain/assessment/agreement.ts';
import { levels, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { isNotAsked } from '#domain/assessment/asked.ts';
import { isEarlier } from '#domain/assessment/wordings.ts';
import { fill, formatList, type Template } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import { showText } from '#elements/kit/show.ts';
import type { Context } from './context.ts';
import { inShort, lacksReason } from './definitions.ts';
import { markNode, type Respondent } from './respondents.ts';
import { evidenceNode, notesNode, writtenNode } from './written.ts';

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
      make('small', {}, [
        ...chosenBy.map(markNode),
        make('span', { class: 'names', text: ` ${fill(messages.chosenBy, { who })}` }),
      ]),
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

/** Who has no answer, by why: nobody asked them, a reason is lacking, or they did not say. */
function silences({ definitions, respondents, messages }: Context, { id, answers }: Agreement) {
  const silent = respondents.filter((_, at) => answers[at] === undefined);
  const isUnreasoned = ({ assessment }: Respondent) => lacksReason(definitions, id, assessment);
  const isSpared = ({ assessment }: Respondent) => isNotAsked(assessment, id, messages.askedBy);
  const named = (text: Template<'who'>, those: readonly Respondent[]) =>
    those.length > 0 ? [{ text, who: those.map((one) => one.who) }] : [];
  return [
    ...named(
      messages.noAnswer,
      silent.filter((one) => !isSpared(one) && !isUnreasoned(one)),
    ),
    ...named(messages.noReasonBy, silent.filter(isUnreasoned)),
    ...named(messages.notAskedWho, silent.filter(isSpared)),
  ];
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
  const { definitions, respondents, messages, language, decide } = context;
  const { id } = agreement;
  const body = make('div', { class: 'body' }, [
    ...(context.consensus() ? [earlierNode(context, id)] : []),
    levelsNode(context, agreement),
  ]);
  for (const { text, who } of silences(context, agreement)) {
    body.append(
      make('p', { class: 'silent', text: fill(text, { who: formatList(who, language) }) }),
    );
  }
  const earlier = respondents.filter(({ assessment }) =>
    isEarlier(assessment, id, definitions.wordings),
  );
  if (earlier.length > 0) {
    const names = earlier.map(({ who }) => who);
    const who = formatList(names, language);
    // On paper, the list of them over the points is enough.
    const text = fill(messages.earlierBy, { who });
    body.append(make('p', { class: 'silent no-print', text }));
  }
  body.append(...notesNode(context, id), ...evidenceNode(context, agreement));
  if (context.consensus())
    body.append(
      writtenNode(context, id, 'notes', { label: messages.reason, hint: messages.reasonHint }),
      writtenNode(context, id, 'evidence', { label: messages.ask, hint: messages.hint }),
    );
  body.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) decide(id, target.value);
  });
  return body;
}

/** Shows what the consensus holds in the fields of an open point. The field being written in is left alone. */
export function showConsensusIn(body: Element, id: string, context: Context): void {
  const { consensus, definitions } = context;
  const decided = consensus();
  const isReopened = context.contradicting(id).length > 0;
  showEarlier(body, id, context);
  const { answers = {}, notes = {}, evidence = {} } = decided ?? {};
  for (const radio of body.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    radio.checked = !isReopened && String(answers[id]) === radio.value;
  const written = { notes: notes[id] ?? '', evidence: evidence[id] ?? '' };
  for (const [kind, text] of Object.entries(written)) {
    const field = body.querySelector<HTMLTextAreaElement>(`[data-written="${kind}"]`);
    if (field && field.value !== text) field.value = text;
  }
  const isUnreasoned = decided !== undefined && lacksReason(definitions, id, decided);
  const reason = body.querySelector('[data-written="notes"]');
  reason?.setAttribute('aria-invalid', String(isUnreasoned));
}
