import { z } from 'astro/zod';
import { about } from './open-data.ts';
import { openDocument } from './open-document.ts';

/** `/api/v1/dokumenter.json` */
export const documentsFile = z
  .looseObject({ ...about, documents: z.array(openDocument) })
  .meta({ title: 'Documents about local prevention' });
