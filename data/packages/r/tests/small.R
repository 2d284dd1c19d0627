# On the small copy that comes with the package; of the whole, where REMITTANCE_ATLAS says where it is.
library(remittanceatlas)
fails <- function(expression, pattern) {
  message <- tryCatch({ expression; "" }, error = conditionMessage)
  if (!grepl(pattern, message)) stop("Not refused as it should be: ", message)
}

small <- atlas(system.file("extdata", "small", package = "remittanceatlas"))
stopifnot(grepl("^[0-9a-f]{8}$", small$edition))
stopifnot(identical(atlas(small$base, edition = small$edition)$edition, small$edition))
fails(atlas(small$base, edition = "00000000"), "written for edition 00000000")
fails(atlas(file.path(small$base, "nowhere")), "There is no folder")
fails(atlas_table(small, "economi"), "Did you mean economy")

tables <- atlas_tables(small)
for (name in tables$name) {
  rows <- atlas_table(small, name, format = "csv")
  stopifnot(nrow(rows) == tables$rows[tables$name == name])
  stopifnot(identical(names(rows), atlas_columns(small, name)$name))
  stopifnot(length(attr(rows, "citation")) > 0, attr(rows, "edition") == small$edition)
}
economies <- atlas_table(small, "economy")
stopifnot(is.logical(economies$sids), is.numeric(economies$lon), is.character(economies$economy))
# Namibia's two letters are NA, which is no missing value.
stopifnot(sum(economies$iso2 == "NA", na.rm = TRUE) == 1)

whole <- Sys.getenv("REMITTANCE_ATLAS")
if (nzchar(whole)) {
  flow <- modelled_flow(atlas(whole))
  stopifnot(nrow(flow) > 0, all(flow$usd > 0), !anyDuplicated(flow[c("sender", "receiver")]))
  fails(modelled_flow(atlas(whole), 1990), "There is no estimate for the year 1990")
  fails(modelled_flow(atlas(whole), method = "magic"), "There is no method magic")
}
