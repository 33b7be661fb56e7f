/** The self-assessment as a meeting: what runs it, in one language. */
import type { MeetingData, MeetingForm } from '#domain/meeting/meeting-data.ts';
import { meetingTexts } from '#domain/meeting/meeting-data.ts';
import { chooseTexts } from '#domain/site/chosen-texts.ts';
import type { Language } from '#domain/site/language.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { coreForms, indicators } from './assessment.ts';
import { meetingGuide } from './meeting.ts';
import { textsIn } from './texts.ts';

/** The forms one can hold a meeting about. */
export const meetingFormsIn = (language: Language): MeetingForm[] =>
  coreForms.map(({ id, title, indicators: asked }) => ({
    ...{ id, title: title[language] },
    points: asked.map((one) => one.id),
  }));

/** What a meeting says and asks. */
export function meetingDataIn(language: Language): MeetingData {
  const texts = textsIn(language);
  const { parts, said } = texts.meeting;
  const forms = meetingFormsIn(language);
  const asked = new Set(forms.flatMap(({ points }) => points));
  const points = [...indicators.values()]
    .filter(({ id }) => asked.has(id))
    .map(({ id, dimension, gate, requirement, version, statement, levels, measure, nextStep }) => ({
      ...{ id, dimension, gate, requirement, version },
      statement: statement[language],
      levels: levels[language],
      action: measure?.action[language] ?? nextStep[language],
      goal: measure?.goal[language] ?? '',
      sign: measure?.sign[language] ?? '',
    }));
  const addresses = {
    plan: href(pages.plan, language),
    forms: Object.fromEntries(forms.map(({ id }) => [id, href(pages.form(id), language)])),
  };
  const problems = texts.assessmentProblems;
  const agenda = meetingGuide.agenda.map(({ id, minutes }) => ({ id, minutes }));
  const { minutesAPoint } = meetingGuide;
  return {
    ...chooseTexts(texts, meetingTexts),
    said,
    parts,
    problems,
    agenda,
    minutesAPoint,
    points,
    forms,
    addresses,
  };
}
