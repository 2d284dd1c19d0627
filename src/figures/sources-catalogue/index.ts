export { CoverageStrip } from './CoverageStrip.tsx';
export { catalogueModel, type SourceEntry } from './model.ts';
export { checksQuery, coverageQuery, leftOutQuery, sourcesQuery } from './queries.ts';
