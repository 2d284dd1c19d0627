import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { ViewLayer } from '../projection/view-layer.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Never a stop of the keyboard: browsers take an SVG for one that anybody listens to for the focus. */
function makeSvg(): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('tabindex', '-1');
  return svg;
}

/**
 * An SVG element in planar units that covers the view of the Leaflet map around it, for a portal.
 *
 * @param pane Leaflet pane, made if missing; its class carries its place in the order.
 * @returns the element and `pixel`, the planar units in a CSS pixel once the map rests.
 */
export function useSvgLayer(pane: string, padding: number): { svg: SVGSVGElement; pixel: number } {
  const map = useMap();
  const [svg] = useState(makeSvg);
  const [pixel, setPixel] = useState(() => 1 / map.getZoomScale(map.getZoom(), 0));
  useEffect(() => {
    const layer = new ViewLayer(svg, pane, padding, ({ x, y, scale, width, height }) => {
      svg.setAttribute('width', String(width));
      svg.setAttribute('height', String(height));
      svg.setAttribute('viewBox', `${x} ${y} ${width / scale} ${height / scale}`);
      setPixel(1 / scale);
    });
    layer.addTo(map);
    return () => void layer.remove();
  }, [map, svg, pane, padding]);
  return { svg, pixel };
}
