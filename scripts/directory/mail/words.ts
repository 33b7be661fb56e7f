import type { Language } from '#domain/site/language.ts';
import { collections } from '#schemas/collections.ts';
import { filesOnDisk } from '../../content-check/files.ts';
import { readCollection, referencesTo } from '../../content-check/raw-entries.ts';
import { checkingTools, schemaProblems } from '../../content-check/schema-problems.ts';
import type { ReminderTexts } from '../reminders.ts';

/** What the e-mails say, and who they are from. */
export interface MailWords {
  texts: Record<Language, ReminderTexts>;
  publisher: Record<Language, string>;
  /** The address of the editors, where there is one. */
  email: string | undefined;
}

/** The words of the e-mails, or nothing when the content check must mend them first. */
export function readMailWords(root: string): MailWords | undefined {
  const files = filesOnDisk(root);
  const helplines = readCollection(files, collections.helplines);
  const tools = checkingTools(new Map([['helplines', referencesTo(helplines)]]));
  const read = (name: 'texts' | 'site') => {
    const { entries, problems } = readCollection(files, collections[name]);
    const isSound = entries.every(
      (one) => schemaProblems(one, collections[name].schema(tools)).length === 0,
    );
    return isSound && problems.length === 0 ? entries : undefined;
  };
  const [texts, site] = [read('texts'), read('site')?.[0]?.data];
  const wordsIn = (language: Language) =>
    texts?.find(({ id }) => id === language)?.data as { reminder: ReminderTexts } | undefined;
  const [nb, nn] = [wordsIn('nb'), wordsIn('nn')];
  if (!nb || !nn || !site) return undefined;
  const { publisher, email } = site as Omit<MailWords, 'texts'>;
  return { texts: { nb: nb.reminder, nn: nn.reminder }, publisher, email };
}
