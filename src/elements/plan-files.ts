import type { Measure } from '#domain/assessment/measure.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Material } from '#domain/documents/material.ts';

/** What the reader can take along as a file. */
export type FileKind = 'report' | 'case' | 'calendar' | 'plan' | 'answers' | 'data';

/** A file that is made. */
interface Made {
  content: BlobPart;
  type: string;
  extension: string;
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const csv = 'text/csv;charset=utf-8';

/** What goes into the files. */
export interface FileSubject {
  assessment: Assessment;
  measures: readonly Measure[];
  today: string;
  now: string;
}

/** Makes a file. What it takes is loaded now, and not before. */
export async function makeFile(
  kind: FileKind,
  subject: FileSubject,
  material: () => Promise<Material>,
): Promise<Made> {
  const { assessment, measures, now } = subject;
  switch (kind) {
    case 'report':
    case 'case': {
      const [{ toWord }, documents, known] = await Promise.all([
        import('./documents/word.ts'),
        import('./documents/texts.ts'),
        material(),
      ]);
      const make = kind === 'report' ? documents.assessmentReport : documents.caseDocument;
      return { content: await toWord(make(subject, known)), type: docx, extension: 'docx' };
    }
    case 'calendar': {
      const [{ toCalendar }, { deadlinesOf }, known] = await Promise.all([
        import('./documents/calendar.ts'),
        import('#domain/documents/deadlines.ts'),
        material(),
      ]);
      const content = toCalendar(
        deadlinesOf(measures, known),
        known.texts.planTitle,
        new Date(now),
      );
      return { content, type: 'text/calendar;charset=utf-8', extension: 'ics' };
    }
    case 'plan':
    case 'answers': {
      const [{ toSpreadsheet }, { answerRows, planRows }, known] = await Promise.all([
        import('./documents/spreadsheet.ts'),
        import('#domain/documents/rows.ts'),
        material(),
      ]);
      const rows = kind === 'plan' ? planRows(measures, known) : answerRows(assessment, known);
      return { content: toSpreadsheet(rows), type: csv, extension: 'csv' };
    }
    case 'data': {
      const { toFile } = await import('#domain/assessment/file.ts');
      const content = toFile({ assessments: [assessment], measures: [...measures] }, now);
      return { content, type: 'application/json', extension: 'json' };
    }
  }
}

/** Hands a file to the reader. Gives its name. */
export function handOut({ content, type, extension }: Made, name: string): string {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return link.download;
}
