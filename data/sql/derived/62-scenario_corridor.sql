-- The corridors of a year as scenarios start from them: the estimate, the errors that its intervals
-- are made of, women among the migrants, and the newest cost. Amounts have the three digits that are
-- read, or four from a hundredth of the receiver's on; those with a price, and its two largest, are whole.
-- The first that reads the same with it makes up the difference: so every receiver's sum is what it
-- received, and every corridor reads here as it does elsewhere.
CREATE MACRO scenario_corridor(of_year, of_edition) AS TABLE
  WITH
  flow AS (
    SELECT
      sender, receiver, round(usd) AS usd, evidence::VARCHAR AS evidence,
      round(100 * female / nullif(female + male, 0)) AS women
    FROM modelled_flow(of_year)
    WHERE usd >= 0.5
  ),
  known AS (
    SELECT
      flow.*, facts.cost, facts.cost_status,
      CASE WHEN doubted.reason IS NULL THEN error.lower END AS lower, error.upper,
      round(flow.usd, 3 - floor(log10(flow.usd))::INTEGER) AS four
    FROM flow
    LEFT JOIN corridor_facts(of_year, of_edition) AS facts
      ON facts.sender = flow.sender AND facts.receiver = flow.receiver
    LEFT JOIN estimate_error AS error
      ON error.of = 'corridor' AND error.years_on = years_on(of_year, base_matrix(of_year))
      AND error.size = size_class(flow.usd) AND error.evidence = flow.evidence
    LEFT JOIN doubted_pair AS doubted
      ON doubted.sender = flow.sender AND doubted.receiver = flow.receiver
  ),
  rounded AS (
    SELECT
      *,
      CASE
        WHEN cost IS NOT NULL OR row_number() OVER (PARTITION BY receiver ORDER BY usd DESC, sender) <= 2 THEN usd
        WHEN usd >= sum(usd) OVER (PARTITION BY receiver) / 100 AND digits3(four) = digits3(usd) THEN four
        ELSE digits3(usd)
      END AS short
    FROM known
  ),
  left_over AS (
    SELECT *, sum(usd - short) OVER (PARTITION BY receiver) AS rest FROM rounded
  ),
  placed AS (
    SELECT
      *, row_number() OVER (
        PARTITION BY receiver ORDER BY digits3(short + rest) = digits3(usd) DESC, cost IS NULL DESC, usd DESC, sender
      ) AS place
    FROM left_over
  )
  SELECT
    sender, receiver, CASE place WHEN 1 THEN short + rest ELSE short END AS usd,
    lower, upper, women, cost, cost_status
  FROM placed;
COMMENT ON MACRO TABLE scenario_corridor IS 'Corridors as scenarios start from them
The estimate of a year to three digits or more, the errors of its intervals, and the newest cost of the year and the two before.
Rests on: modelled_flow, sending_cost
Modelled: always
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Amount [US$]
  lower: Error that the lower end of its interval is made of; empty from nothing on [log odds]
  upper: Error that the upper end is made of; empty up to all that the receiver got [log odds]
  women: Women among the receiver''s migrants in the sender [percent]
  cost: Mean total cost [percent of US$200]
  cost_status: published, thin or doubtful';
