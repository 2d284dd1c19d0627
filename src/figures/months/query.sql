-- What an economy received month by month, as its central bank reports it, and by how many transfers
-- where that is counted. The deflator makes dollars of the price year.
SELECT flow.year, flow.period AS month, flow.usd, deflator, collected,
  flow.transfers, flow.definition, flow.source
FROM official_flow AS flow
SEMI JOIN (FROM cited WHERE "table" = 'official_flow' AND part = 'month' AND newest) AS newest
  ON newest.source = flow.source AND newest.edition = flow.edition
LEFT JOIN us_deflator_month ON us_deflator_month.month = flow.period
WHERE flow.reporter = $economy AND flow.direction = 'received'
  AND flow.partner_group = 'world' AND flow.period_kind = 'month'
ORDER BY month;
