import type { FigureKind } from '../../domain/figure-kind.ts';

/** Of what kind the rows of a figure are that are drawn; before there are any, of what kind they may be. */
export function kindOf<Model>(
  figure: { kind: FigureKind; kindOf?: (model: Model) => FigureKind },
  model: Model | undefined,
): FigureKind {
  return (model !== undefined && figure.kindOf?.(model)) || figure.kind;
}
