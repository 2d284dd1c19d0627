-- Figures that are another in the next edition, of economies that have a place on the map.
CREATE VIEW edition_change AS
SELECT pair.*
FROM edition_pair AS pair
SEMI JOIN (FROM economy WHERE placed) AS place USING (economy)
WHERE kind <> 'same';
COMMENT ON VIEW edition_change IS 'What changed from one edition to the next
The figures of edition_pair that are not the same in both, of economies that have a place on the map.
Rests on: remittance_total, indicator, migrant_stock, source_edition';
COMMENT ON COLUMN edition_change.product IS 'Publication, whichever its edition';
COMMENT ON COLUMN edition_change."table" IS 'Table that the figures are in';
COMMENT ON COLUMN edition_change.part IS 'Part of the table, as the editions have it';
COMMENT ON COLUMN edition_change.subject IS 'What the measure belongs to, with one unit';
COMMENT ON COLUMN edition_change.measure IS 'received, paid, hosted, abroad or the name of an indicator';
COMMENT ON COLUMN edition_change.edition_before IS 'Older edition';
COMMENT ON COLUMN edition_change.label_before IS 'Older edition, as texts name it';
COMMENT ON COLUMN edition_change.edition_after IS 'Newer edition';
COMMENT ON COLUMN edition_change.label_after IS 'Newer edition, as texts name it';
COMMENT ON COLUMN edition_change.released IS 'When the newer edition was released';
COMMENT ON COLUMN edition_change.economy IS 'Economy';
COMMENT ON COLUMN edition_change.year_before IS 'Year of the older figure: another only at a jump [year]';
COMMENT ON COLUMN edition_change.year IS 'Year of the newer figure [year]';
COMMENT ON COLUMN edition_change.before IS 'Figure in the older edition; none if not there or not reported [as the measure says]';
COMMENT ON COLUMN edition_change.after IS 'Figure in the newer edition; none if not there or not reported [as the measure says]';
COMMENT ON COLUMN edition_change.estimated_before IS 'Whether the publisher calls the older figure an estimate';
COMMENT ON COLUMN edition_change.estimated_after IS 'Whether the publisher calls the newer figure an estimate';
COMMENT ON COLUMN edition_change.kind IS 'revised, new, reported, withdrawn, unreported or jump';

-- How many figures both editions have, how many of them are not the same, and what all economies
-- come to in each, in the newest year that both have; none where they have no year in common.
CREATE VIEW edition_compared AS
WITH paired AS (
  SELECT *, kind <> 'jump' AS joint, max(year) FILTER (kind <> 'jump') OVER (PARTITION BY product, measure, edition_before) AS newest
  FROM edition_pair
)
SELECT
  product, "table", part, subject, measure, edition_before, label_before, edition_after, label_after, released,
  count(*) FILTER (joint AND before IS NOT NULL AND after IS NOT NULL) AS compared,
  count(*) FILTER (kind = 'revised') AS revised,
  any_value(newest) AS year,
  count(before) FILTER (joint AND year = newest) AS economies_before,
  count(after) FILTER (joint AND year = newest) AS economies_after,
  -- In an order, so that a sum of floating numbers is the same on every machine.
  sum(before ORDER BY economy) FILTER (joint AND year = newest) AS sum_before,
  sum(after ORDER BY economy) FILTER (joint AND year = newest) AS sum_after
FROM paired
GROUP BY ALL;
COMMENT ON VIEW edition_compared IS 'How much changed from one edition to the next
How many figures two editions have in common and how many changed, with the sums over all economies in the newest year of both. A sum of what does not add up says nothing.
Rests on: remittance_total, indicator, migrant_stock, source_edition';
COMMENT ON COLUMN edition_compared.product IS 'Publication, whichever its edition';
COMMENT ON COLUMN edition_compared."table" IS 'Table that the figures are in';
COMMENT ON COLUMN edition_compared.part IS 'Part of the table, as the editions have it';
COMMENT ON COLUMN edition_compared.subject IS 'What the measure belongs to, with one unit';
COMMENT ON COLUMN edition_compared.measure IS 'received, paid, hosted, abroad or the name of an indicator';
COMMENT ON COLUMN edition_compared.edition_before IS 'Older edition';
COMMENT ON COLUMN edition_compared.label_before IS 'Older edition, as texts name it';
COMMENT ON COLUMN edition_compared.edition_after IS 'Newer edition';
COMMENT ON COLUMN edition_compared.label_after IS 'Newer edition, as texts name it';
COMMENT ON COLUMN edition_compared.released IS 'When the newer edition was released';
COMMENT ON COLUMN edition_compared.compared IS 'Figures that both editions have [figures]';
COMMENT ON COLUMN edition_compared.revised IS 'Figures that are not the same [figures]';
COMMENT ON COLUMN edition_compared.year IS 'Year [year]';
COMMENT ON COLUMN edition_compared.economies_before IS 'Economies with a figure in the older edition [economies]';
COMMENT ON COLUMN edition_compared.economies_after IS 'Economies with a figure in the newer edition [economies]';
COMMENT ON COLUMN edition_compared.sum_before IS 'Sum over all economies, older edition [as the measure says]';
COMMENT ON COLUMN edition_compared.sum_after IS 'Sum over all economies, newer edition [as the measure says]';
