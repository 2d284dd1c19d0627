import { expect, test } from 'vitest';
import { fileName, pixelsOf } from './files.ts';
import { ratioFor } from './raster.ts';
import { frames, layoutsFor, purposes, ratioOf } from './sizes.ts';

test.each(purposes)(
  'every layout for %s has the shape of its frame and room for its parts',
  (purpose) => {
    const frame = frames[purpose];
    for (const layout of layoutsFor(purpose)) {
      const { width, height, margin, space, drawing, columns } = layout;
      if (frame.height !== null)
        expect(Math.abs(Number(height) - (width * frame.height) / frame.width)).toBeLessThanOrEqual(
          0.5,
        );
      expect(space + 2 * margin).toBeLessThanOrEqual(width);
      expect(drawing * columns + margin * (columns - 1)).toBeLessThanOrEqual(space);
      expect(drawing).toBeGreaterThan(300);
    }
  },
);

test('letters of a drawing, 12 px, are not under 11 px in any file', () => {
  for (const purpose of purposes)
    for (const layout of layoutsFor(purpose))
      expect(12 * ratioOf(purpose, layout, 1)).toBeGreaterThanOrEqual(11);
});

test.each([
  [{ width: 480, shape: '' }, 480],
  [{ width: 0, shape: '1x1' }, 720],
  [{ width: 960, shape: '16x9' }, 960],
] as const)('a frame of one’s own: %j', (own, target) => {
  const layouts = layoutsFor('web', own);
  expect(layouts.at(-1)).toMatchObject({ width: target, height: null });
  for (const layout of layouts) {
    expect(12 * ratioOf('web', layout, 1)).toBeGreaterThanOrEqual(11);
    if (own.width > 0) expect(layout.width * ratioOf('web', layout, 1)).toBeCloseTo(target);
    const [across = 1, down = 1] = own.shape.split('x').map(Number);
    if (layout.height !== null)
      expect(Math.abs(layout.height - (layout.width * down) / across)).toBeLessThanOrEqual(0.5);
  }
  expect(layoutsFor('social', own)).toEqual(layoutsFor('social'));
});

test('a slide keeps its notes as long as its letters stay large', () => {
  const slides = layoutsFor('slide');
  const without = slides.findIndex(({ notes }) => !notes);
  expect(slides.slice(0, without).every(({ notes }) => notes)).toBe(true);
  expect(layoutsFor('social').some(({ notes }) => notes)).toBe(false);
});

test('a long picture gets as many pixels as a browser can draw, and says how many', () => {
  expect(ratioFor(720, 500, 4)).toBe(4);
  const ratio = ratioFor(720, 6000, 4);
  expect(ratio).toBeLessThan(4);
  expect(6000 * ratio).toBeLessThanOrEqual(16_000);
  const [layout] = layoutsFor('web');
  if (!layout) throw new Error('No layout');
  expect(pixelsOf({ layout, width: 720, height: 500 }, 'web', 4)).toEqual({
    width: 2880,
    height: 2000,
  });
  expect(pixelsOf({ layout, width: 720, height: 378 }, 'social', 4)).toEqual({
    width: 1200,
    height: 630,
  });
});

test('a file is named for what it is', () => {
  const plain = { purpose: 'web', colours: 'light', sharpness: 2, language: 'en' } as const;
  expect(fileName('atlas-x', plain, 'png')).toBe('atlas-x@2x.png');
  expect(fileName('atlas-x', plain, 'svg')).toBe('atlas-x.svg');
  expect(
    fileName('atlas-x', { ...plain, purpose: 'social', colours: 'dark', language: 'ar' }, 'png'),
  ).toBe('atlas-x-social-dark-ar.png');
});
