import { frames, type Purpose } from '../sizes.ts';

/** A4 in points. */
const a4 = { width: 595.28, height: 841.89 };
/** A slide 13⅓ inches wide, as presentation programs have it. */
const slideWidth = 960;

/**
 * Size in points of the page for a picture of a size in px: A4, longer only if the picture is; the
 * picture's own shape where it has one.
 */
export function pageSize(
  purpose: Purpose,
  picture: { width: number; height: number },
): { width: number; height: number } {
  const shape = frames[purpose];
  if (shape.height !== null)
    return { width: slideWidth, height: (slideWidth * shape.height) / shape.width };
  const height = (a4.width * picture.height) / picture.width;
  return { width: a4.width, height: Math.max(a4.height, height) };
}
