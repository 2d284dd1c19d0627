import * as v from 'valibot';
import { choiceParameter, integerParameter } from '../parameter-kinds.ts';
import type { Parameter } from '../parameters.ts';

/** What a figure lies on: the atlas's ground, or that of the page around it. */
export const grounds = ['atlas', 'none'] as const;
export type OwnGround = (typeof grounds)[number];

/** Width to height; empty for as high as what is in it. */
export const shapes = ['', '1x1', '4x3', '3x2', '16x9', '4x5'] as const;
export type OwnShape = (typeof shapes)[number];

/** Widths that dialogs offer, px; 0 for as wide as its place. */
export const widths = [0, 480, 720, 960] as const;

/** The frame that a page gives a figure. */
export interface OwnFrame {
  ground: OwnGround;
  /** At most so wide, px; 0 for as wide as its place. */
  width: number;
  /** At least as high as that; higher where its words need it. */
  shape: OwnShape;
}

export function groundParameter<All>(): Parameter<OwnGround, All> {
  return choiceParameter<OwnGround, All>(grounds, 'atlas');
}

/** Narrowest and widest, px. */
const [narrowest, widest] = [240, 1600];

export function widthParameter<All>(): Parameter<number, All> {
  const reason = 'look:reason.not_width';
  return {
    ...integerParameter<All>(narrowest, widest, 0),
    schema: v.pipe(
      v.string(),
      v.regex(/^\d{3,4}$/, reason),
      v.transform(Number),
      v.minValue(narrowest, reason),
      v.maxValue(widest, reason),
    ),
    write: (px) => (px === 0 ? '' : String(px)),
  };
}

export function shapeParameter<All>(): Parameter<OwnShape, All> {
  return choiceParameter<OwnShape, All>(shapes, '');
}

/** Width and height of a shape, as numbers; null for none. */
export function ratioOfShape(shape: OwnShape): { across: number; down: number } | null {
  const [across, down] = shape.split('x').map(Number);
  return across && down ? { across, down } : null;
}
