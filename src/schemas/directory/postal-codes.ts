import { z } from 'astro/zod';

const codesByPlace = z.record(z.string().min(1), z.string().regex(/^\d{4}( \d{4})*$/));

/**
 * The postal codes of one kommune, in `content/katalog/postnummer.json`.
 * Source: Posten Bring's register of 26 May 2026 (NLOD).
 */
export const postalCodes = () =>
  z.strictObject({
    /** Kommune number; 2100 (Svalbard) and 2211 (Jan Mayen) are not kommuner. */
    id: z.string().regex(/^\d{4}$/),
    /** What it is called, where it is no kommune. */
    name: z.string().min(1).optional(),
    /** Postal place → its codes for street addresses, separated by spaces. */
    places: codesByPlace,
    /** Postal place → its codes for post boxes and services, where nobody lives. */
    boxes: codesByPlace,
  });
