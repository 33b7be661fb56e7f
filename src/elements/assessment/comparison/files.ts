import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Language } from '#domain/site/language.ts';
import { countsInWords } from '#domain/site/counts-in-words.ts';
import { countOf } from '#domain/site/norwegian.ts';
import { importContent } from '#elements/assessment/arrivals-store.ts';
import { compare } from '#elements/assessment/consensus-store.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { askOfNewer } from '#elements/assessment/newer-answers.ts';
import { problemItems, readFiles } from '#elements/assessment/read-files.ts';
import type { ComparisonPageData } from '#domain/assessment/page-data/comparison.ts';

/** What of a file is compared from the start: not its kept versions, unless it has nothing else. */
function newestOf(assessments: readonly Assessment[]): readonly Assessment[] {
  const atWork = assessments.filter(({ keptOn }) => keptOn === undefined);
  return atWork.length > 0 ? atWork : assessments;
}

/**
 * Imports files and compares what they hold with those that were chosen, and tells of what could be read and
 * what could not.
 */
export async function importToCompare(
  host: Element,
  files: readonly File[],
  chosen: readonly string[],
  messages: ComparisonPageData,
  language: Language,
): Promise<void> {
  if (files.length === 0) return;
  const { added, same, refused, notKept } = messages;
  const imported = (await readFiles(files)).map((read) => {
    const result = read.content && importContent(read.content);
    return { result, read: { ...read, problems: [...read.problems, ...(result?.problems ?? [])] } };
  });
  const reads = imported.map(({ read }) => read);
  const results = imported.flatMap(({ result }) => result ?? []);
  const count = results.reduce((sum, result) => sum + result.added, 0);
  const known = results.reduce((sum, result) => sum + result.same, 0);
  const failed = reads.filter(({ problems }) => problems.length > 0).length;
  const newer = results.flatMap((result) => result.newer);
  // Of one respondent the newer alone is compared: two would count as two.
  const older = new Set(newer.map(({ there }) => there));
  const ids = [...chosen, ...results.flatMap(({ placed }) => newestOf(placed).map(({ id }) => id))];
  compare([...new Set(ids)].filter((id) => !older.has(id)));
  const others = [
    [same, known],
    [refused, failed],
  ] as const;
  const sentences = [
    ...(count > 0 || failed === 0 ? [countOf(added, count, language)] : []),
    ...countsInWords(others, language),
    ...(isRefused.get() ? [notKept] : []),
  ];
  say(hook(host, '[data-file-state]', HTMLElement), sentences.join(' '));
  const list = hook(host, '[data-problems]', HTMLElement);
  list.replaceChildren(...problemItems(reads, messages, language));
  askOfNewer(hook(host, '[data-newer-answers]', HTMLElement), newer, {
    texts: messages,
    language,
    nameOf: ({ role, kommune, name }) =>
      [messages.roles[role], kommune && (messages.names[kommune] ?? kommune), name]
        .filter(Boolean)
        .join(' · '),
  });
}
