import type { OwnLook } from '../../domain/own-look/own-look.ts';
import { fontStyle } from '../../exports/own-look/own-style.ts';
import { ratioOfShape, type OwnFrame } from '../../domain/own-look/own-frame.ts';

/** Gives an embed the ground, the width, the shape and the letters that its address asks for. */
export function frameEmbed({
  ground,
  width,
  shape,
  font,
}: Pick<OwnLook, keyof OwnFrame | 'font'>): void {
  const { style, dataset } = document.documentElement;
  if (font !== null)
    for (const [name, value] of Object.entries(fontStyle(font))) style.setProperty(name, value);
  if (ground === 'none') dataset['ground'] = 'none';
  if (width > 0) {
    dataset['wide'] = '';
    style.setProperty('--own-width', `${width}px`);
  }
  const ratio = ratioOfShape(shape);
  if (ratio) {
    dataset['shape'] = shape;
    style.setProperty('--own-shape', `${ratio.across} / ${ratio.down}`);
  }
}
