-- What a group sent to some or all, by the setting that is used. Its interval is measured on such sums
-- of held-out years: the ends of corridors don't add up to it. What all sent is recorded.
CREATE MACRO modelled_group(of_year, of_senders, of_receivers) AS TABLE
  WITH
  chosen AS (
    SELECT
      sum(usd) FILTER (of_senders IS NULL OR list_contains(of_senders, sender::VARCHAR)) AS usd,
      sum(usd) AS whole
    FROM modelled_flow(of_year)
    WHERE of_receivers IS NULL OR list_contains(of_receivers, receiver::VARCHAR)
  ),
  sized AS (
    SELECT usd, whole, years_on(of_year, base_matrix(of_year)) AS years_on FROM chosen
  )
  SELECT
    usd, CASE WHEN upper IS NOT NULL THEN lower_usd(usd, whole, lower) END AS lower,
    upper_usd(usd, whole, upper) AS upper
  FROM sized
  LEFT JOIN estimate_error AS error
    ON error.of = 'group' AND error.years_on = sized.years_on AND error.size = size_class(usd)
    AND of_senders IS NOT NULL AND forecasts >= 100;
COMMENT ON MACRO TABLE modelled_group IS 'What a group of economies sent, modelled
The sum from some senders to some receivers, with an 80 % interval that is measured on such sums.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
  of_senders: List of codes, such as [''USA'', ''CAN'']; null is everyone, of which there is no interval
  of_receivers: List of codes; null is everyone
Columns:
  usd: Modelled remittances [US$]
  lower: Lower end of the 80 % interval; null of what all sent, which is recorded [US$]
  upper: Upper end of the 80 % interval; null of what all sent, which is recorded [US$]';
