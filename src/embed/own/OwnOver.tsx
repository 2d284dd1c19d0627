import { useEffect, useRef, useState } from 'react';
import type { OwnLook } from '../../domain/own-look/own-look.ts';
import { lightUp } from '../../exports/own-look/light-up.ts';
import { Mark } from '../../exports/own-look/Mark.tsx';
import { useEconomyName, useSay } from '../../language/index.ts';

/** What lies over a drawing: words at a place of it, and the economies pointed out in it. */
export function OwnOver({ look: { highlight, mark } }: { look: OwnLook }) {
  const name = useEconomyName();
  const say = useSay();
  const place = useRef<HTMLSpanElement>(null);
  const [lit, setLit] = useState(highlight.length);
  useEffect(() => {
    const drawing = place.current?.parentElement;
    if (!drawing || highlight.length === 0) return undefined;
    const wanted = highlight.map((code) => ({ code, name: name(code) }));
    const observer = new MutationObserver(() => run());
    const run = () => {
      observer.disconnect();
      setLit(lightUp(drawing, wanted));
      // Drawn anew at every width.
      observer.observe(drawing, { childList: true, subtree: true });
    };
    run();
    return () => observer.disconnect();
  }, [highlight, name]);
  return (
    <>
      <span ref={place} hidden />
      {mark && <Mark mark={mark} />}
      {lit < highlight.length && <p className="embed__problems">{say({ id: 'look:unlit' })}</p>}
    </>
  );
}
