import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { freshId } from '#domain/directory/fresh-id.ts';
import {
  answersIn,
  cellsOfNew,
  hasKey,
  isForm,
  kommunerKey,
  rowOf,
} from '#domain/directory/sheet/answer-form.ts';
import { cellOf } from '#domain/directory/sheet/cells.ts';
import { columns } from '#domain/directory/sheet/columns.ts';
import type { Kommune } from '#domain/directory/types.ts';
import { fold } from '#domain/site/norwegian.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import { limits } from '../limits.ts';
import type { RawRecord } from '../merge.ts';
import { quoted, type SheetProblem } from '../problems.ts';
import { readSheet } from '../read-sheet.ts';

type Row = ReadonlyMap<string, string>;

/** What the answers are held against. */
export interface KnownToAnswers {
  records: readonly RawRecord[];
  kommuneNames: ReadonlyMap<string, string>;
  /** The kommuner nothing is known of. */
  unlisted: readonly Pick<Kommune, 'id' | 'slug'>[];
  /** ISO date of the day they are read. */
  today: string;
}

/** What a file of the folder holds. */
export type Answer =
  /**
   * A form that can be taken in: one row of the sheet, by header; it confirms, or tells of a kommune nothing was known
   * of. `about` is the id of the form: of the coordination, or the number of that kommune.
   */
  | { file: string; about: string; id: string; tells: 'har' | 'nei'; row: Row }
  /** A form that says there is no SLT. What is listed must then be mended by hand. */
  | { file: string; about: string; id: string; saysNo: true }
  | { file: string; problems: SheetProblem[] };

/** How the answers were given. */
const source = 'Svar på e-post';

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

const words = (text: string) => ` ${fold(text).replace(/[,.;]/g, ' ')} `;

/** A form that has the name of another kommune than those its id is about. Without a name there is nothing to tell by. */
function problemsOfNames(
  answers: Row,
  kommuner: readonly string[],
  { kommuneNames }: KnownToAnswers,
): SheetProblem[] {
  const given = answers.get(kommunerKey) ?? '';
  const names = kommuner.map((id) => kommuneNames.get(id) ?? id);
  if (given === '' || names.some((name) => words(given).includes(words(name)))) return [];
  const found = `${quoted(given)} ved id-en ${quoted(answers.get('id') ?? '')}`;
  return [{ kind: 'otherKommune', header: kommunerKey, found, expected: quoted(names.join(', ')) }];
}

/** The row of a kommune nothing was known of. */
function rowOfNew(
  { id: number, slug }: KnownToAnswers['unlisted'][number],
  tells: 'har' | 'nei',
  answers: Row,
  { records, today }: KnownToAnswers,
): Row {
  const id = freshId(slug, new Set(records.map((record) => String(record.id))));
  const role = ['rolle_nb', 'rolle_nn'].map((header) => [header, 'SLT-koordinator'] as const);
  const told = tells === 'har' ? rowOf(id, answers, () => '', source) : new Map([['id', id]]);
  return new Map([...role, ...told, ...cellsOfNew(number, tells, today)]);
}

async function readAnswer(folder: string, file: string, known: KnownToAnswers): Promise<Answer> {
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
  const { records, unlisted } = known;
  const ids = [...records.map((record) => String(record.id)), ...unlisted.map(({ id }) => id)];
  const problems = problemsOf(answers, ids);
  if (problems.length > 0) return { file, problems };
  const about = answers.get('id') ?? '';
  const record = records.find((one) => one.id === about) ?? {};
  const numbers = Array.isArray(record.kommuner) ? record.kommuner.map(String) : [about];
  const otherNames = problemsOfNames(answers, numbers, known);
  if (otherNames.length > 0) return { file, problems: otherNames };
  const tells = fold(answers.get(hasKey) ?? '') === 'nei' ? 'nei' : 'har';
  const kommune = unlisted.find((one) => one.id === about);
  if (kommune) {
    const row = rowOfNew(kommune, tells, answers, known);
    return { file, about, id: row.get('id') ?? '', tells, row };
  }
  if (tells === 'nei') return { file, about, id: about, saysNo: true };
  const row = rowOf(about, answers, (column) => cellOf(record, column), source);
  return { file, about, id: about, tells, row };
}

/** Reads every spreadsheet of a folder as an answered form, and names what else lies there. */
export async function readAnswers(
  folder: string,
  known: KnownToAnswers,
): Promise<{ answers: Answer[]; others: string[] }> {
  const all = (await readdir(folder)).toSorted();
  const files = all.filter(isSpreadsheet);
  const others = all.filter((name) => !isSpreadsheet(name) && !/^[.~]/.test(name));
  const answers: Answer[] = [];
  for (const file of files) answers.push(await readAnswer(folder, file, known));
  const seen = new Map<string, string>();
  const once = answers.map((answer): Answer => {
    if (!('about' in answer)) return answer;
    const other = seen.get(answer.about);
    seen.set(answer.about, answer.file);
    if (other === undefined) return answer;
    const found = `«${answer.about}», som også står i ${other}`;
    return { file: answer.file, problems: [{ kind: 'repeatedId', header: 'id', found }] };
  });
  return { answers: once, others };
}

/** Rows by header as a sheet with every column. */
export const asSheet = (rows: readonly ReadonlyMap<string, string>[]): string[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ name }) => row.get(name) ?? '')),
];
