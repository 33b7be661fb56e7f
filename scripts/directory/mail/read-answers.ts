import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answersIn, hasKey, isForm, rowOf } from '#domain/directory/sheet/answer-form.ts';
import { cellOf } from '#domain/directory/sheet/cells.ts';
import { columns } from '#domain/directory/sheet/columns.ts';
import { fold } from '#domain/site/norwegian.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import { limits } from '../limits.ts';
import type { RawRecord } from '../merge.ts';
import { quoted, type SheetProblem } from '../problems.ts';
import { readSheet } from '../read-sheet.ts';

/** What a file of the folder holds. */
export type Answer =
  /** A form that confirms: one row of the sheet, by header. */
  | { file: string; id: string; row: ReadonlyMap<string, string> }
  /** A form that says there is no SLT. What is listed must then be mended by hand. */
  | { file: string; id: string; saysNo: true }
  | { file: string; problems: SheetProblem[] };

const isSpreadsheet = (name: string) => /\.(xlsx|csv)$/i.test(name) && !/^[.~]/.test(name);

/** What makes a form no confirmation, whatever else it says. */
function problemsOf(answers: ReadonlyMap<string, string>, ids: readonly string[]): SheetProblem[] {
  const id = answers.get('id') ?? '';
  if (!ids.includes(id)) {
    return [
      {
        kind: 'unknownReference',
        header: 'id',
        found: quoted(id),
        expected: 'id-en som sto i skjemaet',
        suggestion: likelyMeant(id, ids),
      },
    ];
  }
  const has = fold(answers.get(hasKey) ?? '');
  if (has === 'nei') return [];
  if (has !== 'ja') {
    const found = quoted(answers.get(hasKey) ?? '');
    return [{ kind: 'wrongValue', header: hasKey, found, expected: 'ja eller nei' }];
  }
  return ['bekreftet_dato', 'bekreftet_av']
    .filter((header) => (answers.get(header) ?? '') === '')
    .map((header): SheetProblem => ({ kind: 'unansweredForm', header, found: 'en tom celle' }));
}

async function readAnswer(
  folder: string,
  file: string,
  records: ReadonlyMap<string, RawRecord>,
): Promise<Answer> {
  const path = join(folder, file);
  const { size } = await stat(path);
  if (size > limits.file) {
    const expected = `høyst ${limits.file} byte`;
    return { file, problems: [{ kind: 'tooLarge', found: `${size} byte`, expected }] };
  }
  const reading = await readSheet(await readFile(path));
  if ('problem' in reading) return { file, problems: [reading.problem] };
  if (!isForm(reading.rows)) {
    const found = (reading.rows[0] ?? []).slice(0, 3).map(quoted).join(', ');
    return { file, problems: [{ kind: 'notAForm', found, expected: '«id» i celle A2' }] };
  }
  const answers = answersIn(reading.rows);
  const problems = problemsOf(answers, [...records.keys()]);
  if (problems.length > 0) return { file, problems };
  const id = answers.get('id') ?? '';
  if (fold(answers.get(hasKey) ?? '') === 'nei') return { file, id, saysNo: true };
  const record = records.get(id) ?? {};
  return {
    file,
    id,
    row: rowOf(id, answers, (column) => cellOf(record, column), 'Svar på e-post'),
  };
}

/** Reads every spreadsheet of a folder as an answered form. */
export async function readAnswers(
  folder: string,
  records: readonly RawRecord[],
): Promise<Answer[]> {
  const files = (await readdir(folder)).filter(isSpreadsheet).toSorted();
  const byId = new Map(records.map((record) => [String(record.id), record]));
  const answers: Answer[] = [];
  for (const file of files) answers.push(await readAnswer(folder, file, byId));
  const seen = new Map<string, string>();
  return answers.map((answer): Answer => {
    if (!('id' in answer)) return answer;
    const other = seen.get(answer.id);
    seen.set(answer.id, answer.file);
    if (other === undefined) return answer;
    const found = `«${answer.id}», som også står i ${other}`;
    return { file: answer.file, problems: [{ kind: 'repeatedId', header: 'id', found }] };
  });
}

/** Rows by header as a sheet with every column. */
export const asSheet = (rows: readonly ReadonlyMap<string, string>[]): string[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ name }) => row.get(name) ?? '')),
];
