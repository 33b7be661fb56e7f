import type { Agreement } from '#domain/assessment/agreement.ts';
import { longestText } from '#domain/assessment/assessment.ts';
import { evidenceOf, isToBeShown } from '#domain/assessment/evidence.ts';
import { fill, formatList } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { make } from '#elements/kit/make.ts';
import type { Context } from './context.ts';
import { markNode, type Respondent } from './respondents.ts';

/** What some of the respondents wrote, as they wrote it, under a heading. Nothing when none did. */
function byRespondent(
  title: string,
  written: readonly { respondent: Respondent; text: string }[],
): HTMLElement[] {
  if (written.length === 0) return [];
  return [
    make('h4', { text: title }),
    make(
      'dl',
      {},
      written.flatMap(({ respondent, text }) => [
        make('dt', {}, [markNode(respondent), ` ${respondent.who}`]),
        make('dd', { text }),
      ]),
    ),
  ];
}

/** The notes of the respondents. */
export function notesNode({ respondents, messages }: Context, id: string): HTMLElement[] {
  const written = respondents.flatMap((respondent) => {
    const text = ownValue(respondent.assessment.notes, id)?.trim();
    return text ? [{ respondent, text }] : [];
  });
  return byRespondent(messages.notes, written);
}

/** What the respondents say shows their answers, and who of those who said 3 or 4 said nothing. */
export function evidenceNode(
  { respondents, messages, language }: Context,
  { id, answers }: Agreement,
): HTMLElement[] {
  const written = respondents.flatMap((respondent) => {
    const text = evidenceOf(respondent.assessment, id);
    return text === undefined ? [] : [{ respondent, text }];
  });
  const silent = respondents.filter(
    ({ assessment }, at) => isToBeShown(answers[at]) && evidenceOf(assessment, id) === undefined,
  );
  const names = silent.map(({ who }) => who);
  const text = fill(messages.noEvidence, { who: formatList(names, language) });
  // On paper it is told beside what others say, not of each point nobody has shown.
  const look = written.length > 0 ? 'silent' : 'silent no-print';
  return [
    ...byRespondent(messages.shownBy, written),
    ...(names.length > 0 ? [make('p', { class: look, text })] : []),
  ];
}

/** Where the consensus has something written: the reason for it, or what shows it. Asked for, but not required. */
export function writtenNode(
  { write }: Context,
  id: string,
  kind: 'notes' | 'evidence',
  words: { label: string; hint: string },
): HTMLElement {
  const field = make('textarea', {
    attributes: {
      id: `felles-${kind}-${id}`,
      rows: '2',
      maxlength: String(longestText),
      'aria-describedby': `felles-${kind}-${id}-hint`,
      'data-written': kind,
    },
  });
  let isContinued = false;
  field.addEventListener('focus', () => (isContinued = false));
  field.addEventListener('input', () => {
    write(kind, id, field.value || undefined, isContinued);
    isContinued = true;
  });
  return make('div', { class: 'reason' }, [
    make('label', { text: words.label, attributes: { for: field.id } }),
    make('p', { text: words.hint, attributes: { id: `felles-${kind}-${id}-hint` } }),
    field,
  ]);
}
