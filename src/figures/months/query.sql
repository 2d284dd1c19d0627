-- What an economy received month by month, as its central bank reports it, and by how many transfers
-- where that is counted.
SELECT flow.year, flow.period AS month, flow.usd, flow.transfers, flow.definition, flow.source
FROM official_flow AS flow
SEMI JOIN (FROM cited WHERE "table" = 'official_flow' AND part = 'month' AND newest) AS newest
  ON newest.source = flow.source AND newest.edition = flow.edition
WHERE flow.reporter = $economy AND flow.direction = 'received'
  AND flow.partner_group = 'world' AND flow.period_kind = 'month'
ORDER BY month;
