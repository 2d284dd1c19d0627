SELECT
  economy, location::VARCHAR AS location,
  max(sending_known) FILTER (sex = 'female') AS women,
  max(sending_known) FILTER (sex = 'male') AS men,
  max(sent_pct) FILTER (sex = 'female') AS women_sent,
  max(sent_pct) FILTER (sex = 'male') AS men_sent,
  max(amount_known) FILTER (sex = 'female') AS women_amounts,
  max(amount_known) FILTER (sex = 'male') AS men_amounts,
  max(amount_median) FILTER (sex = 'female') / max(amount_median) FILTER (sex = 'male') AS ratio
FROM survey_sending
WHERE location <> 'all'
GROUP BY ALL
ORDER BY economy, location;
