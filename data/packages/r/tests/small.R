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
stopifnot(!any(grepl(small$base, atlas_citation(small, "economy"), fixed = TRUE)))

# A file from a page is read as it is: NA is a country, F a letter, 01 a code.
file <- tempfile(fileext = ".csv")
told <- "ca32f925,a link,a day,CC,modelled,Cut at 2"
writeLines(c(
  "iso2,on,code,number,atlas_source,atlas_edition,atlas_link,atlas_downloaded,atlas_licence,atlas_kind,atlas_cut",
  paste0("NA,F,01,1.5,One,", told), paste0("US,T,02,,Two,", told)
), file)
warned <- tryCatch(read_export(file), warning = conditionMessage)
taken <- suppressWarnings(read_export(file))
stopifnot(grepl("Cut at 2", warned), identical(attr(taken, "cut"), "Cut at 2"))
stopifnot(identical(taken$iso2, c("NA", "US")), identical(taken$on, c("F", "T")))
stopifnot(identical(taken$code, c("01", "02")), identical(taken$number, c(1.5, NA)))
stopifnot(startsWith(attr(taken, "citation"), "One; Two. In: "))

whole <- Sys.getenv("REMITTANCE_ATLAS")
if (nzchar(whole)) {
  flow <- modelled_flow(atlas(whole))
  stopifnot(nrow(flow) > 0, all(flow$usd > 0), !anyDuplicated(flow[c("sender", "receiver")]))
  fails(modelled_flow(atlas(whole), 1990), "There is no estimate for the year 1990")
  fails(modelled_flow(atlas(whole), method = "magic"), "There is no method magic")
}
