-- Quarter by quarter, what the states of an economy received, or what was sent from them and where to;
-- money whose state the publisher doesn't know has a row of its own.
SELECT
  flow.year, flow.period AS quarter, flow.subdivision AS state, subdivision.name,
  flow.subdivision NOT LIKE '%-XX' AS identified, flow.partner, flow.usd, flow.source
FROM subnational_flow AS flow
SEMI JOIN (FROM cited WHERE "table" = 'subnational_flow' AND newest) AS newest
  ON newest.source = flow.source AND newest.edition = flow.edition AND newest.part = flow.economy::VARCHAR
JOIN subdivision ON subdivision.subdivision = flow.subdivision
WHERE flow.economy = $economy AND flow.direction = $direction
ORDER BY quarter, state;
