import type { Coordinates } from '#domain/site/coordinates.ts';

/** Why there is no position. */
export type PositionFailure = 'denied' | 'unavailable' | 'timeout';

/** Where the device is and how far off that may be in metres, or why it can't tell. */
export type DevicePosition =
  { coordinates: Coordinates; accuracy: number } | { failure: PositionFailure };

const failures: Record<number, PositionFailure> = { 1: 'denied', 3: 'timeout' };

/**
 * Asks the browser where the device is. Call it only when the reader has asked for it: the browser asks
 * for leave. Nothing is sent, and nothing kept but by whoever asks.
 *
 * @param isExact true where a lamp post is meant, and not a kommune
 */
export function askForPosition(isExact = false): Promise<DevicePosition> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ failure: 'unavailable' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ coordinates: [longitude, latitude], accuracy }),
      ({ code }) => resolve({ failure: failures[code] ?? 'unavailable' }),
      { enableHighAccuracy: isExact, timeout: 15_000, maximumAge: isExact ? 0 : 60_000 },
    );
  });
}
