import corridorsSql from './corridors.sql?raw';
import measureOfSql from './measure-of.sql?raw';
import rankedSql from './ranked.sql?raw';
import summedCorridorsSql from './summed-corridors.sql?raw';
import summedSql from './summed.sql?raw';
import reportedSql from './answer/reported.sql?raw';
import womenOfGroupsSql from './answer/women-of-groups.sql?raw';

/** What gives the rows of an answer, by the kind of question. */
export const statements = {
  measureOf: measureOfSql,
  ranked: rankedSql,
  corridors: corridorsSql,
  summed: summedSql,
  summedCorridors: summedCorridorsSql,
  reported: reportedSql,
  womenOfGroups: womenOfGroupsSql,
} as const;
