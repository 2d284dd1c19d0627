-- A pair of origin and asylum that UNHCR lists in a year has zero of the categories it lacks; an
-- economy that it does not list has no data. Returns and displacement within a country have been
-- counted later than refugees; people in need of protection, and people who returned within their
-- country, are blank where there is no figure.
WITH pairs AS (
  SELECT year, category, total, origin = $economy AS goes, asylum = $economy AS comes
  FROM displaced
  WHERE origin = $economy OR asylum = $economy
),
since AS (
  SELECT
    min(year) FILTER (category = 'returned_refugees') AS returns,
    min(year) FILTER (category = 'idps') AS idps
  FROM displaced
)
SELECT
  year,
  CASE WHEN bool_or(goes)
    THEN coalesce(sum(total) FILTER (goes AND category = 'refugees'), 0) END::DOUBLE AS refugees_from,
  CASE WHEN bool_or(comes)
    THEN coalesce(sum(total) FILTER (comes AND category = 'refugees'), 0) END::DOUBLE AS refugees_in,
  CASE WHEN bool_or(goes) AND year >= any_value(since.returns)
    THEN coalesce(sum(total) FILTER (goes AND category = 'returned_refugees'), 0) END::DOUBLE AS returned,
  CASE WHEN bool_or(goes AND comes) AND year >= any_value(since.idps)
    THEN coalesce(sum(total) FILTER (goes AND comes AND category = 'idps'), 0) END::DOUBLE AS idps,
  CASE WHEN bool_or(goes)
    THEN coalesce(sum(total) FILTER (goes AND category = 'asylum_seekers'), 0) END::DOUBLE AS asylum_from,
  CASE WHEN bool_or(comes)
    THEN coalesce(sum(total) FILTER (comes AND category = 'asylum_seekers'), 0) END::DOUBLE AS asylum_in,
  (sum(total) FILTER (goes AND comes AND category = 'returned_idps'))::DOUBLE AS idps_returned,
  (sum(total) FILTER (goes AND category = 'others_needing_protection'))::DOUBLE AS others_from,
  (sum(total) FILTER (comes AND category = 'others_needing_protection'))::DOUBLE AS others_in
FROM pairs
CROSS JOIN since
GROUP BY year
ORDER BY year;
