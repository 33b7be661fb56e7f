import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<role-asked>` speaks. */
export const roleTexts = {
  assessmentFlow: ['roles'],
  assessmentRoles: ['roleNames', 'roleElsewhere', 'roleGo', 'roleBegin', 'roleStay'],
} as const satisfies TextChoice;

/** What the page of a form of a role tells the element that asks whose answers these are. */
export interface RolePageData extends ChosenTexts<typeof roleTexts> {
  /** Whom the form is for. */
  readonly role: keyof ChosenTexts<typeof roleTexts>['roleNames'];
}

/** How it tells it. */
export const rolePageData = pageData<RolePageData>('role-asked');
