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

// The front page comes with its opening view, in English. Whoever asks for another view or reads
// another language is not shown it: the script draws theirs.
const known = [language ?? '', ...navigator.languages].filter((tag) =>
  /^(?:en|fr|es|ar)(?:-|$)/i.test(tag),
);
if (location.search !== '' || /^(?!en)./i.test(known[0] ?? '')) page.dataset.view = 'other';
