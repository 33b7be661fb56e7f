/** A store, as far as listening to it goes. */
interface Listenable {
  listen: (listener: () => void) => () => void;
}

/** Does something each time one of the stores changes, until the signal says stop. */
export function listenToAll(
  stores: readonly Listenable[],
  act: () => void,
  signal: AbortSignal,
): void {
  const stops = stores.map((store) => store.listen(() => act()));
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
}
