import * as v from 'valibot';
import {
  dataVersion,
  isNewer,
  mostEntries,
  mostMeasures,
  mostValues,
  type Assessment,
} from './assessment.ts';
import { fieldKinds } from './fields.ts';
import { measure, type Measure } from './measure.ts';
import { isRecord } from '#domain/site/parse-json.ts';
import { object } from '#domain/site/shapes.ts';
import { openFile, type FileFormat } from './open-file.ts';
import { problem, tooMuch, type Problem } from './problems.ts';
import { readAssessment, readWith } from './read-entries.ts';

/** What every file of ours says it is. */
export const fileFormat = 'slt-egenvurdering';

/** Largest file that is read, in bytes. 10 respondents with full notes take about 1 MB. */
export const largestFile = 5_000_000;

export interface FileContent {
  assessments: Assessment[];
  measures: Measure[];
}

/** What could be read of a file. `content` is missing when nothing could. */
export interface ReadFile {
  content?: FileContent;
  problems: Problem[];
}

const envelope = object({
  format: v.literal(fileFormat),
  version: v.literal(dataVersion),
  assessments: v.optional(v.array(v.unknown()), []),
  measures: v.optional(v.array(v.unknown()), []),
});

const inFile = ({ broughtIn: _, ...rest }: Assessment): Assessment => rest;

/** Writes assessments and their measures as a file. How they came here is left out. */
export function toFile({ assessments, measures }: FileContent, now: string): string {
  const told = { format: fileFormat, version: dataVersion, exported: now };
  const content = { ...told, assessments: assessments.map(inFile), measures };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The format of those files. */
export const assessmentFile: FileFormat = { format: fileFormat, largest: largestFile, isNewer };

/** Reads a file that anything may have written. Never throws; what can be read is read. */
export function readFile(text: string): ReadFile {
  const { value, problems } = openFile(text, assessmentFile);
  return value ? readCurrent(value) : { problems };
}

/** How much a file says: each answer, note, text of evidence, step and measure is one. */
const valuesIn = ({ assessments, measures }: v.InferOutput<typeof envelope>): number =>
  assessments
    .flatMap((one) => (isRecord(one) ? fieldKinds.map((kind) => one[kind]) : []))
    .reduce<number>(
      (sum, part) => sum + (isRecord(part) ? Object.keys(part).length : 0),
      measures.length,
    );

const most = { assessments: mostEntries, measures: mostMeasures };

function readCurrent(value: Record<string, unknown>): ReadFile {
  const { value: found, problems } = readWith(envelope, value, '');
  if (!found) return { problems };
  const values = valuesIn(found);
  if (values > mostValues)
    return { problems: [tooMuch('too-many-values', '', values, mostValues)] };
  const first = (part: 'assessments' | 'measures') => found[part].slice(0, most[part]);
  const assessments = first('assessments').map((one, at) =>
    readAssessment(one, `assessments.${at}`),
  );
  const measures = first('measures').map((one, at) => readWith(measure, one, `measures.${at}`));
  const tooMany = (['assessments', 'measures'] as const)
    .filter((part) => found[part].length > most[part])
    .map((part) => tooMuch('too-many', part, found[part].length, most[part]));
  const content = {
    assessments: assessments.flatMap(({ value: one }) => (one ? [one] : [])),
    measures: measures.flatMap(({ value: one }) => (one ? [one] : [])),
  };
  const unread = [...assessments, ...measures].flatMap((read) => read.problems);
  const all = [...problems, ...tooMany, ...unread];
  const isEmpty = content.assessments.length + content.measures.length === 0;
  if (isEmpty && all.length === 0) return { problems: [problem('wrong-shape', '', value)] };
  return isEmpty ? { problems: all } : { content, problems: all };
}
