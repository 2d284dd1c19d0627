-- Women and men of every corridor between two economies with enough migrants, newest year. Pairs whose
-- share of women is that of many origins in the destination are left out: it was not observed.
SELECT year, sender AS origin, receiver AS destination, female, value AS persons
FROM corridor_value AS corridor
JOIN economy AS one ON one.economy = sender
JOIN economy AS other ON other.economy = receiver
WHERE kind = 'migrant'
  AND series = newest_stock_series()
  AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
  AND value >= $least
  AND NOT EXISTS (
    FROM unobserved_split AS pair
    WHERE pair.edition = newest_stock_edition() AND pair.year = corridor.year
      AND pair.origin = sender AND pair.destination = receiver
  )
  AND one.placed
  AND other.placed
ORDER BY origin, destination;
