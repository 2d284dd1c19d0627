import { keptEdition } from '../kept-edition.ts';
import { openEmbed } from '../open-embed.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

// An embed frozen to an earlier edition is shown by the script that was built with it.
const kept = await keptEdition(new URLSearchParams(location.search).get('frozen'));
if (typeof kept === 'object') await kept.open(root);
else await openEmbed(root, kept);
// As pages say, so that `public/watch.js` knows a script cut short from one that ran to its end.
document.documentElement.dataset['open'] = '';
