-- summed: the sum over economies; for a share or a cost, the same share or cost of all of them
-- together. complete: false when economies that held more than 2 % of the sum of the year before
-- have no figure, so that a fall may be missing data.
SELECT year, published, summed, economies, complete
FROM measure_total
WHERE measure = $measure AND series = $series
ORDER BY year
