import type { TextChoice, ChosenTexts } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<template-form>` speaks. */
export const templateTexts = {
  assessmentReport: ['statuses'],
  myKommune: ['notKept'],
  templates: [
    ...[
      'filledFromKommune',
      'filledFromPlan',
      'making',
      'made',
      'left',
      'leftBoth',
      'leftFields',
      'leftTables',
      'failed',
      'kommuneName',
      'districtName',
      'keepKommune',
      'kept',
      'sameName',
      'kommuneIn',
    ],
  ],
} as const satisfies TextChoice;

/** What the page of a template tells its element. */
export type TemplatePageData = ChosenTexts<typeof templateTexts>;

/** How it tells it. */
export const templatePageData = pageData<TemplatePageData>('template-form');
