-- The estimate: what every receiver got in a year, by sender, with the migrants it rests on. This is
-- the one definition: the figures, the map and the console all ask it. The first setting is the one
-- that won the contest (estimate_contest), and the only one whose interval is measured. What cannot
-- be shared out, for want of migrants, of the receiver's income and of a matrix, comes from the
-- sender XUN ("unallocated").
CREATE MACRO estimate_flow(of_year, of_beta, of_edition, of_method) AS TABLE
  WITH
  setting AS MATERIALIZED (
    SELECT
      years_on(of_year, base_matrix(of_year)) AS years_on,
      EXISTS (
        FROM estimate_candidate
        WHERE used AND beta = of_beta::DOUBLE AND edition = of_edition::VARCHAR AND method = of_method
      ) AS used
  ),
  money AS (
    SELECT economy AS receiver, usd::DOUBLE AS usd
    FROM headline_total
    WHERE direction = 'received' AND year = of_year AND usd > 0
  ),
  part AS MATERIALIZED (
    FROM estimate_part(of_year, of_beta, of_edition, of_method, base_matrix(of_year))
  ),
  shared AS (
    SELECT sender, receiver, money.usd AS total, part.share, female, male, evidence
    FROM part
    JOIN money USING (receiver)
  )
  SELECT
    sender, receiver, total * shared.share AS usd,
    CASE
      WHEN upper IS NOT NULL THEN lower_usd(total * shared.share, total, CASE WHEN reason IS NULL THEN lower END)
    END AS lower,
    upper_usd(total * shared.share, total, upper) AS upper,
    female, male, shared.evidence::estimate_evidence AS evidence
  FROM shared
  CROSS JOIN setting
  LEFT JOIN estimate_error AS error
    ON used AND error.of = 'corridor' AND error.years_on = setting.years_on
    AND error.size = size_class(total * shared.share) AND error.evidence = shared.evidence
  LEFT JOIN doubted_pair USING (sender, receiver)
  UNION ALL
  SELECT 'XUN'::economy_code, receiver, usd, NULL, NULL, NULL, NULL, NULL
  FROM money
  WHERE receiver NOT IN (SELECT receiver FROM part);
COMMENT ON MACRO TABLE estimate_flow IS 'Modelled flows, whatever is asked
As modelled_flow gives them; of a setting that is not known, nothing.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the totals shared out
  of_beta: Power of the income gap
  of_edition: Revision of the migrant stock, or ''joined'' for both
  of_method: Method
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Modelled remittances [US$]
  lower: Lower end of the 80 % interval; null for a setting that it is not measured of [US$]
  upper: Upper end of the 80 % interval; null for a setting that it is not measured of [US$]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  evidence: Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';

CREATE MACRO modelled_flow(
  of_year, of_beta := 0.75, of_edition := 'joined', of_method := 'blend'
) AS TABLE
  SELECT flow.*
  FROM (SELECT known_setting(of_year, of_beta, of_edition, of_method) AS known) AS setting
  JOIN estimate_flow(of_year, of_beta, of_edition, of_method) AS flow ON known;
COMMENT ON MACRO TABLE modelled_flow IS 'Modelled flows of any year
What a receiver got in a year, shared out over senders as the last published matrix has it and by the stock of migrants times assumed income (Ratha and Shaw 2007), the matrix counting for one part of as many as years have passed. The sender XUN stands for what cannot be shared out.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
  of_beta: Power of the income gap, 0.75 in Ratha and Shaw (2007); may be left out
  of_edition: Revision of the migrant stock, or ''joined'' for both; may be left out
  of_method: Method, ''blend'' or another of estimate_methods(); may be left out
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Modelled remittances [US$]
  lower: Lower end of the 80 % interval; null for a setting that it is not measured of [US$]
  upper: Upper end of the 80 % interval; null for a setting that it is not measured of [US$]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  evidence: Rests on: both stock and matrix, an indirect count and the matrix, matrix or stock alone';

-- What a sender paid in all by the estimate of the used setting. Its interval is measured on totals
-- of senders: the ends of corridors don't add up to it. Where one corridor has nearly all of it, the
-- two are one thing, and it has that corridor's. The lower end is that of what isn't doubted, and no
-- end is below the same end of a corridor in it.
CREATE MACRO modelled_paid(of_year) AS TABLE
  WITH
  setting AS MATERIALIZED (SELECT years_on(of_year, base_matrix(of_year)) AS years_on),
  paid AS (
    SELECT
      sender, sum(usd) AS usd, coalesce(sum(usd) FILTER (reason IS NULL), 0) AS sure,
      max(usd) >= 0.95 * sum(usd) AS one, arg_max(upper, usd) AS one_upper, max(lower) AS most_lower,
      max(upper) AS most_upper
    FROM modelled_flow(of_year)
    LEFT JOIN doubted_pair USING (sender, receiver)
    WHERE sender <> 'XUN'
    GROUP BY sender
  )
  SELECT
    sender, usd,
    CASE
      WHEN one AND one_upper IS NOT NULL THEN least(usd, digits2(most_lower))
      WHEN upper IS NOT NULL THEN least(usd, paid_lower(sure, lower, most_lower))
    END AS lower,
    CASE
      WHEN one AND one_upper IS NOT NULL THEN greatest(usd, digits2(most_upper))
      WHEN upper IS NOT NULL THEN greatest(usd, paid_upper(usd, upper, most_upper))
    END AS upper
  FROM paid
  CROSS JOIN setting
  LEFT JOIN estimate_error AS error
    ON error.of = 'sender' AND error.years_on = setting.years_on AND error.size = size_class(usd)
    AND forecasts >= 100;
COMMENT ON MACRO TABLE modelled_paid IS 'What senders paid in all, modelled
The sum over receivers, with an 80 % interval that is measured on such sums, or that of the one corridor that has nearly all of it.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
Columns:
  sender: Economy the money is sent from
  usd: Modelled remittances [US$]
  lower: Lower end of the 80 % interval; null of totals that are too small to have one [US$]
  upper: Upper end of the 80 % interval; null of totals that are too small to have one [US$]';
