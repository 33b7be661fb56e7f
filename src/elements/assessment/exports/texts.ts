/** What the Word documents say; apart, so that both come in one piece when they are asked for. */
export { applicationDocument } from '#domain/assessment/exports/application-document.ts';
export { caseDocument } from '#domain/assessment/exports/case-document.ts';
export { assessmentReport } from '#domain/assessment/exports/report.ts';
