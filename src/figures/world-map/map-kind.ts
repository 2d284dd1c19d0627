import type { FigureKind } from '../../domain/figure-kind.ts';
import type { MapModel } from './model.ts';

/**
 * Whose the figures of a map are. The lines of a year without a matrix are our estimate; an economy in
 * focus has its partners coloured and told by them, and its own figure may stand before that.
 */
export function mapKind({ rows, colours, finding }: MapModel): FigureKind {
  if (!rows.table?.status.includes('modelled')) return 'published';
  return colours.of === null || finding[0]?.id === 'world-map:finding.own' ? 'mixed' : 'modelled';
}
