// In the place of the scripts of a page whose address ends in a slash, which asks for them a folder too
// deep: the page without it.
location.replace(location.pathname.replace(/\/+$/, '') + location.search + location.hash);
