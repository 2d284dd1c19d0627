export { CoverageStrip } from './CoverageStrip.tsx';
export { catalogueModel, type Catalogue, type SourceEntry, type SubjectEntry } from './model.ts';
export { checksQuery, coverageQuery, leftOutQuery, sourcesQuery } from './queries.ts';
