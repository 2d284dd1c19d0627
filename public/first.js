// Runs before the page is first painted.
const page = document.documentElement;
let theme = null;
let language = null;
try {
  theme = localStorage.getItem('atlas.theme');
  language = localStorage.getItem('atlas.language');
} catch {
  // A browser that keeps nothing follows the system.
}
if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;

// A page comes with its opening view, in English. Whoever asks for another view or reads another
// language is not shown it: the script draws theirs. So it is where `404.html` serves what has no
// file of its own.
const asked = new URLSearchParams(location.search);
const known = [asked.get('lang') ?? '', language ?? '', ...navigator.languages].filter((tag) =>
  /^(?:en|fr|es|ar)(?:-|$)/i.test(tag),
);
asked.delete('lang');
if (
  String(asked) !== '' ||
  /^(?!en)./i.test(known[0] ?? '') ||
  (page.dataset.page === 'none' && /\/(?:corridor|country|factsheet)\/./.test(location.pathname))
)
  page.dataset.view = 'other';
