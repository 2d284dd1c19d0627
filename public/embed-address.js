// In the page that stands in for an embed that a host has no file at the address of. The address, or what
// `404.html` passes on of it behind "#", says figure, place and language: `top-partners/NPL/fr/`. The
// embed's program takes them as its own page would say them.
(() => {
  const { dataset } = document.documentElement;
  const said = location.hash.slice(1) || location.pathname.replace(/^.*\/embed\//, '');
  const [figure, place = 'usual', language] = said
    .replace(/(?:^|\/)index\.html$/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (figure === undefined) return;
  dataset.figure = figure;
  dataset.settings = [...settingsOf(), ...(language === undefined ? [] : [['lang', language]])]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

  // As `settingsAt` has them, which knows every figure.
  function settingsOf() {
    const codes = place.split('-');
    if (place === 'usual') return [];
    if (!codes.every((code) => /^[A-Z]{3}$/.test(code))) return [['group', place]];
    if (!figure.startsWith('corridor-')) return [['economies', codes.join(',')]];
    return [
      ['sender', codes[0]],
      ['receiver', codes[1] ?? ''],
    ];
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
})();
