import { afterFirstPaint } from './after-first-paint.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const { dataset } = document.documentElement;

// On the way to the page in another language: this one is for where that can't be had.
if (dataset['leaves'] !== undefined) await new Promise((go) => setTimeout(go, 5000));
// A page that comes with the view that is asked for is painted before its script is run.
const came = root.hasChildNodes() && dataset['view'] !== 'other';
if (came) await afterFirstPaint();
// What is lost on the way is seen by `public/watch.js`.
const { openApp } = await import('../app/open-app.tsx');
await openApp(root, came);
dataset['open'] = '';
