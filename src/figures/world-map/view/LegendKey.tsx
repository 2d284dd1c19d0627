import { zeroColour } from '../../../charts/palette.ts';

/** A small picture of what a colour or line of the map stands for. */
export function LegendKey({
  kind,
  ink,
  edge,
}: {
  kind: 'zero' | 'nodata' | 'thin' | 'line' | 'modelled' | 'head';
  ink?: boolean;
  /** Colour of a hollow one: a class of the scale that the map has. */
  edge?: string | undefined;
}) {
  return (
    <svg className="map-legend__key" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      {kind === 'zero' && <rect width="24" height="12" fill={zeroColour} />}
      {kind === 'nodata' && (
        <path className="map-legend__hatch" d="M-4 12L8 0M4 12L16 0M12 12L24 0M20 12L32 0" />
      )}
      {kind === 'thin' && (
        <rect className="map-legend__thin" x="1" y="1" width="22" height="10" stroke={edge} />
      )}
      {kind === 'modelled' && (
        <path className="map-legend__modelled" d="M1 1Q14 1 23 8L23 9Q13 8 1 7Z" />
      )}
      {kind === 'head' && <path className="map-heads" d="M8 2L16 6L8 10Z" />}
      {kind === 'line' && (
        <path
          className="map-legend__line"
          data-ink={ink || undefined}
          d="M0 3Q14 1 24 8L24 9Q14 6 0 9Z"
        />
      )}
    </svg>
  );
}
