// Runs before the page is first painted.
const page = document.documentElement;

// What may become code where the browser holds text and code apart: addresses of the site's own
// files and of what the page made itself; of HTML the one piece by which the map's library asks
// what the browser can draw.
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { origin } = new URL(address, document.baseURI);
    if (origin === location.origin || origin === self.origin) return address;
    throw new TypeError(address);
  },
  createHTML(text) {
    if (text === '<svg/>') return text;
    throw new TypeError(text);
  },
});

// Where the program lies, before the address of the page is another one: see watch.js.
page.dataset.program = document.querySelector('script[type=module]')?.src ?? '';

// A page that another site holds in a frame shows nothing to press; see watch.js.
try {
  if (top.location.origin !== location.origin) page.dataset.framed = '';
} catch {
  page.dataset.framed = '';
}

let theme = null;
let language = null;
let doors = null;
try {
  theme = localStorage.getItem('atlas.theme');
  language = localStorage.getItem('atlas.language');
  doors = localStorage.getItem('atlas.doors');
} catch {
  // A browser that keeps nothing follows the system.
}
if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
if (doors === 'folded') page.dataset.doors = doors;

// A page comes with its opening view, in the language of the folder that it lies in. Whoever asks for
// another view is not shown it: the script draws theirs. So it is where `404.html` serves what has
// no file of its own. Outside of such folders pages are in English: whoever reads another language
// goes to the same page in that.
const asked = new URLSearchParams(location.search);
const ours = (page.dataset.languages ?? 'en').split(' ');
const { src } = document.currentScript;
const site = new URL(src.includes('/assets/') ? '..' : '.', src).pathname;
const path = location.pathname.slice(site.length);
const [folder] = path.split('/');
const at = folder !== 'en' && ours.includes(folder) ? folder : '';
const [reads = 'en'] = [at, asked.get('lang') ?? '', language ?? '', ...navigator.languages]
  .map((tag) => tag.toLowerCase().split('-')[0])
  .filter((tag) => ours.includes(tag));
if (at === '' && reads !== 'en' && document.querySelector('link[hreflang]')) {
  page.dataset.leaves = reads;
  const kept = location.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lang='))
    .join('&');
  location.replace(`${site}${reads}/${path}${kept === '' ? '' : `?${kept}`}${location.hash}`);
}
// Where a host answers with `404.html` for an embed, as it knows no such figure or no folders, the page for
// such embeds reads its address (embed-address.js): no frame is told so by a page of the whole site.
if (page.dataset.page === 'none' && folder === 'embed' && path.length > 6)
  location.replace(`${site}embed.html${location.search}#${path.slice(6)}`);
asked.delete('lang');
if (
  String(asked) !== '' ||
  reads !== page.lang ||
  (page.dataset.page === 'none' &&
    /\/(?:corridor|country|factsheet|stories)\/./.test(location.pathname))
)
  page.dataset.view = 'other';

// A page can be read before its script is there to answer. What is pressed or filled in until then
// is remembered, and done again once the app says that it is live.
const remembered = new Map();
let pressed = null;
const heard = { click: onPress, input: onChange, change: onChange };
for (const [kind, listener] of Object.entries(heard))
  document.addEventListener(kind, listener, true);
document.addEventListener('atlas:live', replay, { once: true });
document.addEventListener('atlas:lost', listenNoMore, { once: true });

function onPress(event) {
  const summary = event.target.closest('#root summary');
  if (summary) {
    const { again } = remembered.get(summary) ?? { again: finder(summary) };
    remembered.set(summary, { again, wanted: !summary.parentElement.open });
    return;
  }
  // A button that opens a list by itself needs no script.
  const button = event.target.closest('#root button:not([popovertarget])');
  if (!button) {
    // Of the picture of a map, maybe, whose own script is yet to come: first-cards.js.
    page.pressed = event;
    return;
  }
  event.preventDefault();
  // An app that is about to be live would hear it as well.
  event.stopPropagation();
  pressed = finder(button);
}

function onChange({ target }) {
  if (!target.matches('#root :is(input, select, textarea)')) return;
  const { again } = remembered.get(target) ?? { again: finder(target) };
  const toggled = target.type === 'checkbox' || target.type === 'radio';
  remembered.set(target, { again, wanted: toggled ? target.checked : target.value });
}

/** Finds the same control, in a page drawn anew too: by what it is, says and stands for. */
function finder(element) {
  const said = ({ type, ariaLabel, textContent, attributes }) =>
    [type, ariaLabel, textContent, attributes.value?.value].join('\n');
  const same = said(element);
  const alike = () =>
    [...document.querySelectorAll(`#root ${element.localName}`)].filter(
      (other) => said(other) === same,
    );
  const place = alike().indexOf(element);
  return () => (element.isConnected ? element : alike()[place]);
}

function listenNoMore() {
  for (const [kind, listener] of Object.entries(heard))
    document.removeEventListener(kind, listener, true);
}

function replay() {
  listenNoMore();
  for (const [old, { again, wanted }] of remembered) {
    const element = again();
    if (element?.localName === 'summary') fold(element.parentElement, wanted);
    else if (element) fill(element, wanted, old);
  }
  pressed?.()?.click();
  const active = document.activeElement;
  if (active?.matches('#root *'))
    active.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/** Unfolds or folds a part as it was before, or tells the listeners that it is so already. */
function fold(details, wanted) {
  if (details.open === wanted) details.dispatchEvent(new Event('toggle'));
  else details.open = wanted;
}

/** Gives a control what it was given before, as a change that its listeners do not know of yet. */
function fill(element, wanted, old) {
  if (typeof wanted === 'boolean') {
    element.checked = !wanted;
    element.click();
    return;
  }
  if (element.type === 'file') element.files = old.files;
  else {
    // Past the setter by which React keeps what it has seen, or it would find nothing new.
    if (element.defaultValue !== undefined) element.value = element.defaultValue;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set.call(
      element,
      wanted,
    );
  }
  for (const kind of ['input', 'change']) element.dispatchEvent(new Event(kind, { bubbles: true }));
}
