-- What the sentences claim of the numbers in facts.sql, step by step.
SELECT unnest([
  {step: 'most', claim: 'more than in any year since 1990', holds: returned > high_before},
  {step: 'afghans', claim: 'more than two in five', holds: afg_pct BETWEEN 40 AND 50},
  {step: 'afghans', claim: 'nearly all from Iran and Pakistan, and far more than the year before', holds: (afg_irn + afg_pak) / afg > 0.95 AND afg > 2 * afg_before},
  {step: 'syrians', claim: 'more are still away than came back', holds: syr_refugees > syr AND syr_idps > syr_idps_back},
  {step: 'senders', claim: 'Iran is the largest sender, and most came from there', holds: first_sender = 'IRN' AND afg_irn > afg / 2},
  {step: 'senders', claim: 'most of those counted there were refugees', holds: irn_refugees_pct > 66},
  {step: 'silence', claim: 'the last totals are some years old', holds: total_year > total_before_year AND year - total_year >= 3},
  {step: 'women', claim: 'few accounts', holds: account_women_pct < 15 AND account_men_pct < 35},
  {step: 'women', claim: 'the sex of nobody is told', holds: by_sex = 0}
], recursive := true)
FROM facts;
