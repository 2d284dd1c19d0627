import { painted } from './app/painted.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

// A page that comes with the view that is asked for is painted before its script is run.
const came = root.hasChildNodes() && document.documentElement.dataset['view'] !== 'other';
if (came) await painted();
const { openApp } = await import('./app/open-app.tsx');
await openApp(root, came);
