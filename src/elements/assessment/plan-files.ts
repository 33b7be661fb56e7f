import type { Measure } from '#domain/assessment/measure.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { readCaseChoice } from '#domain/assessment/case-choice.ts';
import type { KeptPlan } from '#domain/assessment/kept-plan.ts';
import { sourcesOf } from '#domain/assessment/sources.ts';
import type { StoredEntries } from '#domain/assessment/stored-entries.ts';
import type { ReportInput } from '#domain/assessment/exports/report-input.ts';

/** What the reader can take along as a file. */
export type FileKind = 'report' | 'case' | 'application' | 'calendar' | 'plan' | 'answers' | 'data';

interface Made {
  file: Blob;
  extension: string;
  /** What the device is to remember of it. */
  written?: Record<string, string>;
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const calendar = 'text/calendar;charset=utf-8';

/** What goes into the files. */
export interface FileSubject {
  assessment: Assessment;
  measures: readonly Measure[];
  /** The plan as it was the last time a version was kept. */
  before?: KeptPlan | undefined;
  today: string;
  now: string;
  /** All assessments there are. */
  all: readonly Assessment[];
  /** How the reader chose to have the case, as it is kept. */
  caseChoice?: string | undefined;
  /** What the device remembers. */
  stored: StoredEntries;
}

/** Makes a file. What it takes is loaded now, and not before. */
export async function makeFile(
  kind: FileKind,
  subject: FileSubject,
  input: () => Promise<ReportInput>,
): Promise<Made> {
  const { assessment, measures, now, stored, all } = subject;
  switch (kind) {
    case 'report':
    case 'case':
    case 'application': {
      const [{ toWord }, documents, known] = await Promise.all([
        import('#files/word.ts'),
        import('#elements/assessment/exports/texts.ts'),
        input(),
      ]);
      const told = { ...subject, respondents: sourcesOf(assessment, all) };
      const make = {
        report: () => documents.assessmentReport(told, known),
        case: () => documents.caseDocument(told, known, readCaseChoice(subject.caseChoice)),
        application: () => documents.applicationDocument(told, known),
      }[kind];
      const content = await toWord(make());
      return { file: new Blob([content], { type: docx }), extension: 'docx' };
    }
    case 'calendar': {
      const [{ toCalendar }, { deadlinesOf, versionsOf }, known] = await Promise.all([
        import('#files/calendar.ts'),
        import('#elements/assessment/exports/calendar.ts'),
        input(),
      ]);
      const { deadlines, writes } = versionsOf(deadlinesOf(subject, known, stored), stored, now);
      const content = toCalendar(deadlines, {
        name: known.texts.planTitle,
        language: known.language,
        product: 'Handlingsplan',
        now: new Date(now),
      });
      const file = new Blob([content], { type: calendar });
      return { file, extension: 'ics', written: writes };
    }
    case 'plan':
    case 'answers': {
      const [{ csvFile }, { answerRows, planRows }, known] = await Promise.all([
        import('#elements/kit/csv.ts'),
        import('#domain/assessment/exports/rows.ts'),
        input(),
      ]);
      const rows = kind === 'plan' ? planRows(measures, known) : answerRows(assessment, known);
      return { file: await csvFile(rows), extension: 'csv' };
    }
    case 'data': {
      const { toFile } = await import('#domain/assessment/file.ts');
      const content = toFile({ assessments: [assessment], measures: [...measures] }, now);
      return { file: new Blob([content], { type: 'application/json' }), extension: 'json' };
    }
  }
}
