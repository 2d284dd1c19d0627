import type { ChunkRule } from './chunk-rules.ts';

/** In folders of what every embed needs, yet not of maps, the heaviest of them. */
const ofOtherFigures = [
  'src/domain/editions/price-rounds.ts',
  'src/domain/editions/reported-inside.ts',
  'src/domain/doubted-stock.ts',
  'src/domain/money-series.ts',
  'src/domain/once-larger.ts',
  'src/domain/period.ts',
  'src/domain/same-share.ts',
  'src/domain/series-name.ts',
  'src/domain/stale.ts',
  'src/domain/unobserved.ts',
  'src/figures/shared/compared-tone.ts',
  'src/figures/shared/corridor-settings.ts',
  'src/figures/shared/cost-evidence.ts',
  'src/figures/shared/doubt.ts',
  'src/figures/shared/lost-destinations.ts',
  'src/figures/shared/over-years.ts',
  'src/figures/shared/sending-goals.ts',
];

/** The same, of figures that need none of those, which are heavier. */
const ofSomeFigures = [
  'src/figures/figure/InnerHeading.tsx',
  'src/figures/shared/columns-of.ts',
  'src/figures/shared/economies-settings.ts',
  'src/figures/shared/gender-packs.ts',
  'src/figures/shared/inside-pack.ts',
];

/** What maps are drawn from: one file, where many small ones would weigh more. */
const ofMaps = [
  'src/map/StaticMap.tsx',
  'src/map/fill.ts',
  'src/charts/legend.css',
  'src/charts/palette.ts',
  'src/charts/Legend.tsx',
  'src/charts/class-breaks.ts',
  'src/figures/world-map/view/LegendKey.tsx',
  'src/figures/world-map/view/map-legend.css',
];

/** Of questions that the engine answers, which hardly an embed asks. */
const ofAsking = ['src/database/bind.ts', 'src/database/sql-tokens.ts'];

/** What every embed needs in one file. */
export const embedChunks: readonly ChunkRule[] = [
  {
    name: 'embed-core',
    folders: [
      'src/embed',
      'src/embed/shims',
      'src/domain',
      'src/domain/editions',
      'src/language',
      'src/database',
      'src/ui/hooks',
      'src/charts/around',
      'src/figures/figure',
      'src/figures/shown',
      'src/figures/shared',
      'src/figures/economies',
    ],
    except: [...ofOtherFigures, ...ofSomeFigures, ...ofAsking],
    packages: ['preact', 'valibot'],
    made: ['virtual:atlas-data', 'virtual:embed-words', 'vite/preload-helper'],
  },
  { name: 'embed-figures', files: ofOtherFigures },
  { name: 'embed-some', files: ofSomeFigures },
  { name: 'embed-asking', files: ofAsking },
  {
    name: 'embed-map',
    files: ofMaps,
    folders: ['src/map/projection', 'src/map/flows', 'src/map/geometry'],
  },
  {
    name: 'embed-scenarios',
    folders: ['src/domain/scenario', 'src/figures/scenario-change'],
    except: ['src/figures/scenario-change/index.ts', 'src/domain/scenario/assumptions.ts'],
  },
];
