-- Women and men of every corridor between two economies with enough migrants, newest year.
SELECT year, sender AS origin, receiver AS destination, female, value AS persons
FROM corridor_value AS corridor
JOIN economy AS one ON one.economy = sender
JOIN economy AS other ON other.economy = receiver
WHERE kind = 'migrant'
  AND series = newest_stock_series()
  AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
  AND value >= $least
  AND one.placed
  AND other.placed
ORDER BY origin, destination;
