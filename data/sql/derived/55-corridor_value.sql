-- Every corridor quantity in one shape. Rows run the way the thing moves: money from sender to
-- receiver, people from origin to destination, the returned from asylum to origin. Of the matrices,
-- pairs that a publisher sets to zero by assumption, or to not available (no value), are here too,
-- under that status. Money of a year without a matrix is the estimate's, a series of its own.
CREATE VIEW corridor_value AS
SELECT
  'remittance'::flow_kind AS kind, 'wb-brm'::series_id AS series, year, sender, receiver,
  usd::DOUBLE AS value, NULL::DOUBLE AS female, NULL::UINTEGER AS quotes,
  status::VARCHAR::value_status AS status, NULL::DOUBLE AS lower, NULL::DOUBLE AS upper
FROM remittance_flow
WHERE status <> 'zero' OR (year, sender, receiver) IN (SELECT (year, sender, receiver) FROM assumed_zero)
UNION ALL
SELECT 'remittance', 'modelled', year, sender, receiver, digits6(usd), NULL, NULL, 'modelled', lower::DOUBLE, upper::DOUBLE
FROM modelled_unpublished
UNION ALL
SELECT
  'migrant', ('undesa-' || edition)::series_id,
  year, origin, destination,
  coalesce(female, 0)::DOUBLE + coalesce(male, 0), female, NULL,
  CASE WHEN split.origin IS NULL THEN 'published' ELSE 'alike' END, NULL, NULL
FROM migrant_stock
LEFT JOIN unobserved_split AS split USING (edition, year, origin, destination)
UNION ALL
SELECT 'cost', 'rpw', year, sender, receiver, cost_pct, NULL, quotes, status, NULL, NULL
FROM corridor_cost
UNION ALL
SELECT 'refugee', 'unhcr', year, origin, asylum, total, female, NULL, 'published', NULL, NULL
FROM displaced
WHERE category = 'refugees' AND total > 0
UNION ALL
SELECT 'return', 'unhcr', year, asylum, origin, total, female, NULL, 'published', NULL, NULL
FROM displaced
WHERE category = 'returned_refugees';
COMMENT ON VIEW corridor_value IS 'Every corridor quantity in one shape
Rows run the way the thing moves: money from sender to receiver, people from origin to destination, the returned from asylum to origin.
Modelled: when called with ''modelled''
Rests on: remittance_flow, remittance_total, indicator, migrant_stock, sending_cost, displaced';
COMMENT ON COLUMN corridor_value.kind IS 'remittance, migrant, cost, refugee or return';
COMMENT ON COLUMN corridor_value.series IS 'Whose figures, and which release';
COMMENT ON COLUMN corridor_value.year IS 'Year [year]';
COMMENT ON COLUMN corridor_value.sender IS 'Where it comes from';
COMMENT ON COLUMN corridor_value.receiver IS 'Where it goes to';
COMMENT ON COLUMN corridor_value.value IS 'Amount, persons or cost [US$, persons or percent]';
COMMENT ON COLUMN corridor_value.female IS 'Women among them [persons]';
COMMENT ON COLUMN corridor_value.quotes IS 'Quotes a cost rests on [quotes]';
COMMENT ON COLUMN corridor_value.status IS 'published, modelled, thin, doubtful, zero, not_available, or alike (migrants whose women were not counted apart)';
COMMENT ON COLUMN corridor_value.lower IS 'Of an estimate, the lower end of its 80 % interval [US$]';
COMMENT ON COLUMN corridor_value.upper IS 'Of an estimate, the upper end of its 80 % interval [US$]';
