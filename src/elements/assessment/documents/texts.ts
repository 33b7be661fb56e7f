/** What the Word documents say; apart, so that both come in one piece when they are asked for. */
export { caseDocument } from '#domain/assessment/documents/case-document.ts';
export { assessmentReport } from '#domain/assessment/documents/report.ts';
