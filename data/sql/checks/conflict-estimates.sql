-- The best estimate of deaths lies between the low and the high one, but for seven of the publisher's own rows
SELECT
  'conflict_deaths' AS "table", format('{} {}', year, economy) AS "row", source,
  best BETWEEN low AND high
    OR (edition = '25.1' AND (year, economy::VARCHAR) IN ((2022, 'ARM'), (2020, 'COL'), (1998, 'ERI'), (1995, 'MLI'), (2024, 'RUS'), (1998, 'LKA'), (1990, 'TUR'))) AS ok,
  format('{} deaths, between {} and {}', best, low, high) AS reason
FROM conflict_deaths
