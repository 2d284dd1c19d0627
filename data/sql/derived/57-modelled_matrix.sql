-- The estimate by every method that only shares out: no amount of theirs is fitted to outflows, which
-- did worse in the contest. The least and the largest of them are the range of methods.
CREATE MACRO modelled_by_method(of_year) AS TABLE
  WITH
  setting AS (SELECT known_setting(of_year, 0.75, 'joined', 'blend') AS known),
  run AS (
    SELECT run, method, of_year::INTEGER AS year, base_matrix(of_year)::INTEGER AS base
    FROM setting, (
      VALUES (1, 'blend'), (2, 'rolled'), (3, 'last_matrix'), (4, 'ratha_shaw'), (5, 'scale_free')
    ) AS method (run, method)
    WHERE known
  ),
  weighed AS MATERIALIZED (FROM stock_weight(of_year, 0.75, 'joined', 'ratha_shaw')),
  stock AS MATERIALIZED (
    SELECT run, weighed.* FROM run, weighed WHERE method <> 'scale_free'
    UNION ALL
    SELECT 5, * FROM stock_weight(of_year, 0.25, 'joined', 'scale_free')
  ),
  earlier AS (SELECT 2 AS run, * FROM stock_weight(base_matrix(of_year), 0.75, 'joined', 'ratha_shaw')),
  past AS (SELECT run, sender, receiver, share FROM run JOIN matrix_share ON matrix_share.year = run.base)
  SELECT method, sender, receiver, total.usd * share AS usd
  FROM shared_out('run', 'stock', 'earlier', 'past') AS part
  JOIN run USING (run)
  JOIN headline_total AS total
    ON total.direction = 'received' AND total.year = run.year AND total.economy = receiver
  WHERE total.usd > 0;
COMMENT ON MACRO TABLE modelled_by_method IS 'Modelled flows by every method that shares out
The setting of each that stood in the contest, those fitted to outflows left out. The least and the largest of a sum are its range of methods, which is no interval.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
Columns:
  method: Method, as modelled_flow takes it
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Modelled remittances [US$]';

-- All that is known of a setting, corridor by corridor.
CREATE MACRO modelled_matrix(
  of_year, of_beta := 0.75, of_edition := 'joined', of_method := 'blend', own_ratio := 1
) AS TABLE
  WITH
  flow AS MATERIALIZED (FROM modelled_flow(of_year, of_beta, of_edition, of_method)),
  methods AS (
    SELECT
      sender, receiver, CASE WHEN count(*) < 5 THEN 0 ELSE min(usd) END AS lowest, max(usd) AS highest
    FROM modelled_by_method(of_year)
    GROUP BY sender, receiver
  )
  SELECT
    flow.sender, flow.receiver, flow.usd, flow.lower, flow.upper,
    CASE WHEN flow.sender <> 'XUN' THEN least(flow.usd, coalesce(lowest, 0)) END AS lowest,
    CASE WHEN flow.sender <> 'XUN' THEN greatest(flow.usd, coalesce(highest, 0)) END AS highest,
    flow.evidence, flow.female, flow.male,
    flow.usd * women_part(flow.female, flow.male, sending.per_person) AS per_person,
    flow.usd * women_part(flow.female, flow.male, sending.income) AS income,
    flow.usd * women_part(flow.female, flow.male, sending.survey) AS survey,
    flow.usd * women_part(flow.female, flow.male, sending.free) AS free
  FROM flow
  LEFT JOIN methods USING (sender, receiver)
  LEFT JOIN relative_sending(of_year, own_ratio) AS sending ON sending.economy = flow.sender;
COMMENT ON MACRO TABLE modelled_matrix IS 'The whole matrix of a setting of the estimate
Every corridor with its 80 % interval, where it is measured of the setting, the range of methods, and what is from women by each assumption. The sender XUN stands for what cannot be shared out.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow, survey_sending
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
  of_beta: Power of the income gap, 0.75 in Ratha and Shaw (2007); may be left out
  of_edition: Revision of the migrant stock, or ''joined'' for both; may be left out
  of_method: Method, ''blend'' or another of estimate_methods(); may be left out
  own_ratio: Your own ratio of what women and men send, 1 if left out
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Modelled remittances [US$]
  lower: Lower end of the 80 % interval; null for a setting that it is not measured of [US$]
  upper: Upper end of the 80 % interval; null for a setting that it is not measured of [US$]
  lowest: Least of this setting and of every method that shares out [US$]
  highest: Largest of this setting and of every method that shares out [US$]
  evidence: Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  per_person: From women if each migrant sends the same [US$]
  income: From women if each sends the same share of income [US$]
  survey: From women by the surveyed ratio [US$]
  free: From women by your own ratio [US$]';
