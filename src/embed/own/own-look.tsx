import { ownLookParameters } from '../../domain/own-look/own-look.ts';
import { styledNumbers } from '../../domain/own-look/own-numbers.ts';
import { readParameters } from '../../domain/parameters.ts';
import markStyle from '../../exports/own-look/own-mark.css?url';
import { styleNumbers } from '../../language/index.ts';
import type { OwnEmbed } from '../own-embed.ts';
import { followPage } from './follow-page.ts';
import { frameEmbed } from './frame-embed.ts';
import { addStyle } from './late-style.ts';
import lookStyle from './own-look.css?url';
import { OwnFoot } from './OwnFoot.tsx';
import { OwnHead } from './OwnHead.tsx';
import { OwnOver } from './OwnOver.tsx';

/** Reads what an address makes its own. */
export async function ownLook(search: string): Promise<OwnEmbed> {
  await Promise.all([addStyle(lookStyle), addStyle(markStyle)]);
  const { values: look, problems } = readParameters(ownLookParameters, search);
  const { title, subtitle, note, accent, second } = look;
  const colours = { accent, second };
  frameEmbed(look);
  if (new URLSearchParams(search).get('theme') === 'page') followPage();
  return {
    title,
    subtitle,
    note,
    problems,
    start: (translator) =>
      styleNumbers(translator, (format) => styledNumbers(format, look.numbers)),
    Over: () => <OwnOver look={look} />,
    Head: () => <OwnHead colours={colours} />,
    Foot: (props) => <OwnFoot look={look} {...props} />,
  };
}
