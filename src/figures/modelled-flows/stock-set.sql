-- All that the estimate is shared out by, at once: year by year it is worked out in the page.
SELECT year, origin, destination, female, male
FROM sending_stock
WHERE edition = $edition AND female + male > 0 AND year >= 2000
ORDER BY year;
