-- How much of the money to the Philippines women sent, under three assumptions. No source records
-- it: read each line as a range. The last argument would be your own ratio.
SELECT
  s.name AS sender, round(flow.usd / 1e6) AS modelled_usd_million,
  round(100 * flow.per_person / flow.usd, 1) AS same_amount_pct,
  round(100 * flow.income / flow.usd, 1) AS same_share_of_income_pct,
  round(100 * flow.survey / flow.usd, 1) AS as_surveyed_pct
FROM modelled_flow_by_sex(newest_covered_year(), 0.75, 'joined', 1) AS flow
JOIN economy AS s ON s.economy = flow.sender
WHERE flow.receiver = 'PHL' AND flow.usd > 50e6
ORDER BY flow.usd DESC
