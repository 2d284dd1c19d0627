# What the package was built with.
built_version <- "{{version}}"
built_edition <- "{{edition}}"
built_base <- {{r_base}}
built_doi <- {{r_doi}}
