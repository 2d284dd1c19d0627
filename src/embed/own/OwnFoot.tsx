import type { OwnLook } from '../../domain/own-look/own-look.ts';
import { ownWordsFact, ownWordsMark } from '../../exports/own-look/by-page.ts';
import { useSay } from '../../language/index.ts';

/** A note of the page that shows the figure, and which words are the page's. */
export function OwnFoot({ look, title }: { look: OwnLook; title: string }) {
  const say = useSay();
  const mark = ownWordsMark(look, 'page', say);
  return (
    <>
      {look.note && <p dir="auto">{look.note}</p>}
      {mark !== null && <p data-by-page={ownWordsFact(look, 'page', title, say)}>{mark}</p>}
    </>
  );
}
