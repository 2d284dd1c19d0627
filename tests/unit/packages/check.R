# Run with the package's library, the public copy, a file taken from a page, and the folder for results.
given <- commandArgs(trailingOnly = TRUE)
library(remittanceatlas, lib.loc = given[[1]])
data <- atlas(given[[2]])
data <- atlas(given[[2]], edition = data$edition)
to <- function(name) file.path(given[[4]], paste0("r-", name, ".csv"))
write <- function(rows, name) write.csv(rows, to(name), row.names = FALSE, na = "", fileEncoding = "UTF-8")
write(atlas_tables(data), "tables")
for (name in c("sending_cost", "economy", "source", "remittance_flow", "headline_total")) {
  rows <- atlas_table(data, name)
  rows[] <- lapply(rows, function(v) {
    if (is.logical(v)) tolower(as.character(v)) else if (is.numeric(v)) ifelse(is.na(v), NA, sprintf("%.15g", v)) else v
  })
  write(rows, name)
}
write(modelled_flow(data), "estimate")
write(modelled_flow(data, 2019, 0.5, "2020", "rolled_fitted"), "other-estimate")
export <- read_export(given[[3]])
write(export, "export")
writeLines(c(attr(export, "citation"), attr(export, "kind"), attr(export, "edition")), to("citation"))
