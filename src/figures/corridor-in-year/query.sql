-- What the receiver's central bank reports to have come from the sender, month by month or quarter by
-- quarter, whichever it reports.
SELECT flow.year, flow.period, flow.usd, flow.definition, flow.source
FROM official_flow AS flow
SEMI JOIN (FROM cited WHERE "table" = 'official_flow' AND newest) AS newest
  ON newest.source = flow.source AND newest.edition = flow.edition AND newest.part = flow.period_kind::VARCHAR
WHERE flow.reporter = $receiver AND flow.partner = $sender AND flow.direction = 'received'
  AND flow.period_kind <> 'year'
ORDER BY flow.period;
