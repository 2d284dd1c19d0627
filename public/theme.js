// Puts the reader's chosen colours on the page before it is first painted.
try {
  const theme = localStorage.getItem('atlas.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows the system.
}
