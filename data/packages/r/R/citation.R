#' How to cite the atlas, or a table: its publishers first, then the atlas with version and edition.
atlas_citation <- function(atlas, name = NULL) {
  own <- paste0(
    "Remittance Atlas, version ", atlas$version, ", edition ", atlas$edition, " of the data. ", atlas$base
  )
  if (is.null(name)) return(own)
  one <- described(atlas, name)
  said <- vapply(one$sources, function(s) {
    text <- if (is.null(s$citation)) paste0(s$title, ", ", s$version) else s$citation
    paste0(text, " Licence: ", s$licence, ".")
  }, "")
  kind <- if (isTRUE(one$modelled)) "Estimate of the atlas, resting on the sources named."
  c(kind, said, paste0("As joined in: ", own))
}

#' A CSV file that was taken from a page of the atlas, with what its last columns say as attributes.
#' @return data frame without those columns; attributes `citation`, `kind`, `edition`, `downloaded`,
#'   `link`
read_export <- function(file) {
  rows <- read_csv_text(file)
  own <- grep("^atlas_", names(rows), value = TRUE)
  if (!all(c("atlas_source", "atlas_edition") %in% own)) {
    stop(file, " says not where it is from: it was not taken from the atlas as CSV.", call. = FALSE)
  }
  told <- function(name) unique(rows[[name]])
  citation <- paste0(
    told("atlas_source"), ". In: Remittance Atlas, edition ", told("atlas_edition"), ", ",
    told("atlas_link"), " (", told("atlas_downloaded"), "). Licence: ", told("atlas_licence"), "."
  )
  kind <- told("atlas_kind")
  about <- list(told("atlas_edition"), told("atlas_downloaded"), told("atlas_link"))
  rows <- rows[setdiff(names(rows), own)]
  # `true` and `false`, numbers, and else text.
  rows[] <- lapply(rows, function(values) {
    if (all(is.na(values) | values %in% c("true", "false"))) return(values == "true")
    utils::type.convert(values, as.is = TRUE)
  })
  structure(
    rows,
    citation = citation, kind = kind, edition = about[[1]], downloaded = about[[2]], link = about[[3]]
  )
}
