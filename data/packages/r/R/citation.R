#' How to cite the atlas, or a table: its publishers first, then the atlas with version and edition.
atlas_citation <- function(atlas, name = NULL) {
  own <- paste0(
    "Remittance Atlas, version ", atlas$version, ", edition ", atlas$edition, " of the data.",
    own_address(atlas)
  )
  if (is.null(name)) return(own)
  one <- described(atlas, name)
  said <- vapply(one$sources, function(s) {
    text <- if (is.null(s$citation)) paste0(s$title, ", ", s$version, ".") else s$citation
    paste0(text, " Licence: ", s$licence, ".")
  }, "")
  kind <- if (isTRUE(one$modelled)) "Estimate of the atlas, resting on the sources named."
  c(kind, said, paste0("As joined in: ", own))
}

# Where others find the atlas, behind a space: never a path of this machine.
own_address <- function(atlas) {
  address <- if (nzchar(built_doi)) {
    paste0("https://doi.org/", built_doi)
  } else if (atlas$local) {
    built_base
  } else {
    atlas$base
  }
  if (nzchar(address)) paste0(" ", address) else ""
}

#' A CSV file that was taken from a page of the atlas, with what its last columns say as attributes.
#' @return data frame without those columns; attributes `citation`, `kind`, `edition`, `downloaded`,
#'   `link`; where rows were cut a warning, and the attribute `cut`
read_export <- function(file) {
  rows <- read_csv_text(file)
  own <- grep("^atlas_", names(rows), value = TRUE)
  if (!all(c("atlas_source", "atlas_edition") %in% own)) {
    stop(file, " says not where it is from: it was not taken from the atlas as CSV.", call. = FALSE)
  }
  # In merged files each column has what any of them says, in their order.
  told <- function(name) {
    values <- unique(rows[[name]])
    paste(values[!is.na(values) & nzchar(values)], collapse = "; ")
  }
  citation <- paste0(
    told("atlas_source"), ". In: Remittance Atlas, edition ", told("atlas_edition"), ", ",
    told("atlas_link"), " (", told("atlas_downloaded"), "). Licence: ", told("atlas_licence"), "."
  )
  kind <- told("atlas_kind")
  about <- list(told("atlas_edition"), told("atlas_downloaded"), told("atlas_link"))
  cut <- if ("atlas_cut" %in% own && nzchar(told("atlas_cut"))) told("atlas_cut")
  if (!is.null(cut)) warning(file, " has not all rows. ", cut, call. = FALSE)
  rows <- rows[setdiff(names(rows), own)]
  # `true` and `false`, plain numbers, and else text, as `01`, `F` and `NA` are.
  plain <- "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?$"
  rows[] <- lapply(rows, function(values) {
    if (all(is.na(values) | values %in% c("true", "false"))) return(values == "true")
    if (!all(is.na(values) | grepl(plain, values))) return(values)
    utils::type.convert(values, as.is = TRUE, na.strings = character())
  })
  structure(
    rows,
    citation = citation, kind = kind, edition = about[[1]], downloaded = about[[2]], link = about[[3]],
    cut = cut
  )
}
