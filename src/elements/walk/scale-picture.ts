import { make } from '#elements/kit/make.ts';
import type { KeptPicture } from './picture-store.ts';

/** The longer side of a picture that is kept, in pixels: enough to read a sign on, and little to keep. */
const longestSide = 1600;

/** How much of a JPEG is kept, from 0 to 1. */
const quality = 0.8;

/** Largest file that is read as a picture, in bytes. The texts say so too. */
const largestPictureFile = 60_000_000;

/** Why a file did not become a picture. */
export type PictureFailure = 'heic' | 'unreadable' | 'too-large';

const isHeic = ({ name, type }: File): boolean => /hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);

async function drawn(picture: ImageBitmap): Promise<KeptPicture | undefined> {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = make('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  // JPEG has no transparency: what is see-through would be black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { width, height } = canvas;
  const file = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  );
  return file ? { bytes: new Uint8Array(await file.arrayBuffer()), width, height } : undefined;
}

/**
 * Makes a picture small enough to keep. It is drawn anew, so that nothing a camera writes beside it, as where it was
 * taken, is kept.
 */
export async function scaledPicture(file: Blob): Promise<KeptPicture | PictureFailure> {
  if (file.size > largestPictureFile) return 'too-large';
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const kept = await drawn(picture).finally(() => picture.close());
    return kept ?? 'unreadable';
  } catch {
    return file instanceof File && isHeic(file) ? 'heic' : 'unreadable';
  }
}
