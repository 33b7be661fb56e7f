/** The meeting on the self-assessment: its agenda, and the guide to whoever leads it. */
import type { Language } from '#domain/site/language.ts';
import { need } from './read.ts';
import { recordsOf } from './records.ts';

/** What `content/egenvurdering/mote.yaml` says. */
export const meetingGuide = need(
  (await recordsOf('meetingGuides'))[0],
  'content/egenvurdering/mote.yaml',
);

/** The parts of a meeting in order, in a language. */
export const agendaIn = (language: Language) =>
  meetingGuide.agenda.map(({ id, minutes, title, text }) => ({
    id,
    minutes,
    title: title[language],
    text: text[language],
  }));
