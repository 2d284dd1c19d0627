-- Six surveys, of which those with too few answers of one sex are shown but not counted.
SELECT economy, ratio, women_asked, men_asked, counted
FROM survey_relative_sending
ORDER BY ratio;
