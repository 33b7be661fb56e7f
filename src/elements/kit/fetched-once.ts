/** Fetches a file of the site the first time it is asked for. A failed fetch is forgotten, so that one can try again. */
export function fetchedOnce<Content>(address: string): () => Promise<Content> {
  let fetching: Promise<Content> | undefined;
  return () => {
    fetching ??= fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json() as Promise<Content>;
    });
    fetching.catch(() => (fetching = undefined));
    return fetching;
  };
}
