import L from 'leaflet';

/** Another zoom about the middle of the world. */
export function zoomed(map: L.Map, by: number): void {
  map.setView([0, 0], by, { animate: false });
}

/** What Leaflet does while a hand drags: its pane moves, and who listens is told. */
export function dragged(map: L.Map, by: number): void {
  const pane = map.getPane('mapPane')!;
  L.DomUtil.setPosition(pane, L.DomUtil.getPosition(pane).add([by, 0]));
  map.fire('move');
}
