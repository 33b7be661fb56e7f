import { forms } from './assessment.ts';
import type { ListedForm } from '#domain/assessment/page-data/mine.ts';
import type { Language } from '#domain/site/language.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';

/** The forms one can go on with on a device, the shortest first. */
export const listedForms = (language: Language): ListedForm[] =>
  forms
    .toSorted((a, b) => a.minutes - b.minutes)
    .map((form) => ({
      title: form.title[language],
      href: href(pages.form(form.id), language),
      kind: form.kind === 'scale' ? 'scale' : form.tickList ? 'ticks' : 'conditions',
      role: form.kind === 'scale' ? form.role : undefined,
      ids: (form.kind === 'scale' ? form.indicators : form.conditions).map(({ id }) => id),
    }));
