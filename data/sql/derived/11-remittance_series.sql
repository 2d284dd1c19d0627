-- The newest release of each total, without figures that are a copy of an earlier year's.
CREATE VIEW remittance_series AS
FROM published_series
ANTI JOIN carried_total USING (series, direction, economy, year);
COMMENT ON VIEW remittance_series IS 'Newest release of each total
Remittances received and paid, each year from the newest release that the publisher has of it. Publishers are never spliced; placeholders, and figures carried forward from an earlier year, are left out.
Rests on: remittance_total';
COMMENT ON COLUMN remittance_series.series IS 'knomad or wdi';
COMMENT ON COLUMN remittance_series.source IS 'Id of the source';
COMMENT ON COLUMN remittance_series.edition IS 'Edition of the source';
COMMENT ON COLUMN remittance_series.direction IS 'received or paid';
COMMENT ON COLUMN remittance_series.year IS 'Year [year]';
COMMENT ON COLUMN remittance_series.economy IS 'Economy';
COMMENT ON COLUMN remittance_series.usd IS 'Remittances [US$]';
COMMENT ON COLUMN remittance_series.status IS 'published, or estimate: the publisher''s own';
