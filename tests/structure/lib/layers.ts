/** A folder of `src`, as one layer of the program or a part of one. */
export interface Layer {
  folder: string;
  /** Above 0, the ground; a file imports from its own folder and from lower ones only. */
  height: number;
  /** What lies in it, in a few words for the picture. */
  holds: string;
}

export const layers: readonly Layer[] = [
  { folder: 'build', height: 10, holds: 'Node only: prerendering, embeds, server' },
  { folder: 'main', height: 9, holds: 'where the page’s script begins' },
  { folder: 'app', height: 8, holds: 'shell: routes, head, theme' },
  { folder: 'pages', height: 7, holds: 'layouts of figures' },
  { folder: 'embed', height: 7, holds: 'one figure' },
  { folder: 'stories', height: 6, holds: 'figures and sentences' },
  { folder: 'figures', height: 5, holds: 'question to view' },
  { folder: 'user-data', height: 5, holds: 'own files' },
  { folder: 'exports', height: 4, holds: 'files, citations, pictures' },
  { folder: 'map', height: 3, holds: 'Leaflet' },
  { folder: 'charts', height: 3, holds: 'SVG' },
  { folder: 'ui', height: 3, holds: 'controls' },
  { folder: 'database', height: 2, holds: 'DuckDB in the browser' },
  { folder: 'offline', height: 1, holds: 'kept files' },
  { folder: 'language', height: 1, holds: 'words, names, numbers' },
  { folder: 'domain', height: 0, holds: 'the field, pure' },
];

export const heightOf: Readonly<Record<string, number>> = Object.fromEntries(
  layers.map(({ folder, height }) => [folder, height]),
);
