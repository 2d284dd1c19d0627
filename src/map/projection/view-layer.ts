import L from 'leaflet';
import { toPlanar } from './crs.ts';
import type { View } from './view.ts';

/** What a layer does with its element when the view has come to rest. */
type OnView = (view: View) => void;

/**
 * A Leaflet layer that is one element over the view and some way beyond it. While a hand drags or
 * zooms, the element only moves (Leaflet moves its pane, or it is transformed); `onView` is called
 * when the map rests.
 */
export class ViewLayer extends L.Layer {
  private map: L.Map | null = null;
  private corner: L.LatLng | null = null;
  private drawnZoom = 0;
  private readonly element: HTMLElement | SVGElement;
  private readonly paneName: string;
  private readonly padding: number;
  private readonly onView: OnView;

  /**
   * @param padding how far the element reaches beyond the view, as a share of its size.
   */
  constructor(element: HTMLElement | SVGElement, pane: string, padding: number, onView: OnView) {
    super();
    this.element = element;
    this.paneName = pane;
    this.padding = padding;
    this.onView = onView;
    element.classList.add('leaflet-zoom-animated');
  }

  override onAdd(map: L.Map): this {
    const pane = map.getPane(this.paneName) ?? map.createPane(this.paneName);
    pane.appendChild(this.element);
    this.map = map;
    this.rest();
    return this;
  }

  override onRemove(): this {
    this.element.remove();
    this.map = null;
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => this.rest(),
      resize: () => this.rest(),
      zoom: ({ target }) => this.follow(target.getCenter(), target.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.follow(center, zoom);
      },
    };
  }

  /** Draws again at the present view. */
  rest(): void {
    const { map } = this;
    if (!map) return;
    const size = map.getSize();
    const margin = size.multiplyBy(this.padding).round();
    const corner = map.containerPointToLayerPoint(L.point(-margin.x, -margin.y));
    const width = size.x + 2 * margin.x;
    const height = size.y + 2 * margin.y;
    L.DomUtil.setPosition(this.element as HTMLElement, corner);
    this.corner = map.layerPointToLatLng(corner);
    this.drawnZoom = map.getZoom();
    const [x, y] = toPlanar(this.corner);
    this.onView({ x, y, scale: map.getZoomScale(this.drawnZoom, 0), width, height });
  }

  private follow(center: L.LatLng, zoom: number): void {
    const { map } = this;
    if (!map || !this.corner) return;
    const panes = L.DomUtil.getPosition(map.getPane('mapPane') as HTMLElement);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panes).round();
    const offset = map.project(this.corner, zoom).subtract(origin);
    const scale = map.getZoomScale(zoom, this.drawnZoom);
    L.DomUtil.setTransform(this.element as HTMLElement, offset, scale);
  }
}
