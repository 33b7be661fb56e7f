/** A store, as far as following it goes. */
interface Followed {
  listen: (listener: () => void) => () => void;
}

/** Does something each time one of the stores changes, until the signal says stop. */
export function follow(stores: readonly Followed[], act: () => void, signal: AbortSignal): void {
  const stops = stores.map((store) => store.listen(() => act()));
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
}
