import { fetchedOnce } from '#elements/kit/fetched-once.ts';

/**
 * Fetches one of many files, each once.
 *
 * @param address with `BEGINNING` where the name of the file stands
 */
export function fetchedByBeginning<Content>(
  address: string,
): (beginning: string) => Promise<Content> {
  const files = new Map<string, () => Promise<Content>>();
  return (beginning) => {
    const fetchFile =
      files.get(beginning) ?? fetchedOnce<Content>(address.replace('BEGINNING', beginning));
    files.set(beginning, fetchFile);
    return fetchFile();
  };
}
