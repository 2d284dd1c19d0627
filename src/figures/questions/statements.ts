import corridorsSql from './corridors.sql?raw';
import measureOfSql from './measure-of.sql?raw';
import rankedSql from './ranked.sql?raw';

/** What gives the rows of an answer, by the kind of question. */
export const statements = {
  measureOf: measureOfSql,
  ranked: rankedSql,
  corridors: corridorsSql,
} as const;
