import type { ChunkRule } from './chunk-rules.ts';
import { importedFigures } from './imported-figures.ts';

/** In folders of what every page needs, yet not of the first view. */
const ofOtherPages = [
  'src/domain/address-check.ts',
  'src/domain/barred.ts',
  'src/domain/doubted-stock.ts',
  'src/domain/economy-group.ts',
  'src/domain/editions/citation-message.ts',
  'src/domain/editions/price-rounds.ts',
  'src/domain/editions/reported-inside.ts',
  'src/domain/former.ts',
  'src/domain/growth.ts',
  'src/domain/hardly-counted.ts',
  'src/domain/once-larger.ts',
  'src/domain/period.ts',
  'src/domain/prefixed.ts',
  'src/domain/same-share.ts',
  'src/domain/stale.ts',
  'src/domain/unobserved.ts',
  'src/figures/world-map/settings/breaks-key.ts',
  'src/ui/WaysOn.css',
  'src/ui/WaysOn.tsx',
  'src/ui/WithTitles.tsx',
  'src/ui/address/AddressProblems.tsx',
  'src/ui/address/use-address-settings.ts',
  'src/ui/hooks/use-document-description.ts',
  'src/ui/hooks/use-media.ts',
  'src/ui/hooks/use-page-title.ts',
  'src/ui/hooks/use-steady-call.ts',
  'src/ui/hooks/use-width.ts',
];

/** Of questions that the engine answers, for want of a built answer. */
const ofAsking = ['src/database/bind.ts', 'src/database/sql-tokens.ts'];

/** By which users' own tables are found and kept: the map looks for their measures when all is quiet. */
const ofOwnTables = [
  'src/pages/explore/own-map/own-measures.ts',
  'src/user-data/infer/column-names.ts',
  'src/user-data/own-table.ts',
  'src/user-data/store/browser-store.ts',
  'src/user-data/store/memory-store.ts',
  'src/user-data/store/table-store.ts',
  'src/user-data/values/shown-columns.ts',
];

/** Of the map as a figure, which other pages draw and files are made of, and not of the live one. */
const ofMapFigure = [
  'src/figures/world-map/View.tsx',
  'src/figures/world-map/index.ts',
  'src/figures/world-map/list/map-table.ts',
  'src/figures/world-map/query/kept-rows.ts',
  'src/figures/world-map/unsaid-in-embeds.ts',
  'src/figures/world-map/view/Picture.tsx',
];

/** Of the map that answers: what is said of what is pointed at or picked. */
const ofLiveMap = ['src/figures/world-map/finding/card.ts'];

/** What most figures are drawn with. */
const chartFolders = [
  'src/charts',
  'src/charts/around',
  'src/charts/bars',
  'src/charts/lines',
  'src/charts/plot',
  'src/charts/ranges',
  'src/charts/scatter',
  'src/figures/shared',
  'src/figures/shown',
];

/**
 * What every page needs in one file: otherwise each part that two pages share is its own. The
 * entry takes nothing from it before the page is painted, so `src/main` is not in it.
 */
export const siteChunks: readonly ChunkRule[] = [
  { name: 'late', made: ['vite/preload-helper'] },
  {
    name: 'shared',
    folders: [
      'src/app',
      'src/app/style',
      'src/domain',
      'src/domain/editions',
      'src/figures/economies',
      'src/figures/world-map/settings',
      'src/figures/world-map/query',
      'src/language',
      'src/database',
      'src/ui',
      'src/ui/address',
      'src/ui/hooks',
    ],
    except: [...ofOtherPages, ...ofMapFigure, ...ofAsking],
    // Small parts of the first view that nearly every page has: files of their own would weigh more.
    files: [
      'src/exports/Download.tsx',
      'src/exports/embedding/EmbedButton.tsx',
      'src/exports/embedding/embed-source.ts',
      'src/exports/picture/PictureButton.tsx',
      'src/figures/shared/DollarControls.tsx',
      'src/map/flows/drawn-flow.ts',
      'src/map/geometry/light-world.ts',
    ],
    made: ['virtual:language-words'],
    packages: [
      'react',
      'react-dom',
      'scheduler',
      'i18next',
      'react-i18next',
      'wouter',
      'regexparam',
      'valibot',
    ],
  },
  // Parts of the first view that others share, too: a file for each would weigh more.
  {
    name: 'world-map',
    folders: [
      'src/map',
      'src/figures/world-map',
      'src/figures/world-map/finding',
      'src/figures/world-map/flows',
      'src/figures/world-map/list',
      'src/figures/world-map/view',
    ],
    except: [...ofMapFigure, ...ofLiveMap],
    files: ['src/figures/world-map/live/working-set.ts'],
  },
  { name: 'map-figure', files: ofMapFigure },
  { name: 'asking', files: ofAsking },
  { name: 'own-tables', files: ofOwnTables },
  { name: 'explore', files: ['src/pages/explore/ExplorePage.tsx'] },
  // Briefs and stories bring figures one by one: without these a page of them would be a hundred files.
  { name: 'charts', folders: chartFolders },
  { name: 'country-figures', folders: importedFigures('src/pages/country') },
  { name: 'pages', files: ofOtherPages },
];
