"""What the package was built with."""

VERSION = "{{version}}"
EDITION = "{{edition}}"
BASE = {{python_base}}
DOI = {{python_doi}}
