import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { FitContext, fits } from './fit-context.ts';
import { RefitContext } from './use-refit.ts';

/** A page of A4. What does not fit at the first size is drawn in smaller steps until it does. */
export function Sheet({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);

  const shrink = useCallback(() => {
    const [sheet, content] = [ref.current, inside.current];
    // From the size that is measured, however many parts of the sheet ask.
    const measured = Number(sheet?.dataset['fit']);
    if (sheet && content && sheet.scrollHeight > sheet.clientHeight)
      setStep(Math.min(measured + 1, fits.length - 1));
  }, []);

  useLayoutEffect(shrink, [shrink, step]);
  useLayoutEffect(() => {
    if (!inside.current) return undefined;
    // Rows and faces come later than the sheet.
    const observer = new ResizeObserver(shrink);
    for (const child of inside.current.children) observer.observe(child);
    return () => observer.disconnect();
  }, [shrink]);

  return (
    <section ref={ref} className="paper" data-fit={step} data-colours="light">
      <div ref={inside} className="paper__inside">
        <RefitContext value={shrink}>
          <FitContext value={fits[step] ?? 1}>{children}</FitContext>
        </RefitContext>
      </div>
    </section>
  );
}
