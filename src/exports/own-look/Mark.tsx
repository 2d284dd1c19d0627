import type { OwnMark } from '../../domain/own-look/own-mark.ts';
import './own-mark.css';

/** Words on a drawing, at a dot, on the side where there is more room. */
export function Mark({ mark: { x, y, text } }: { mark: OwnMark }) {
  const before = x > 50;
  return (
    // A place of a drawing, which no language turns round.
    <div
      className="own-mark"
      dir="ltr"
      data-side={before ? 'before' : 'behind'}
      style={{
        insetBlockStart: `${y}%`,
        ...(before ? { insetInlineEnd: `${100 - x}%` } : { insetInlineStart: `${x}%` }),
      }}
    >
      <svg className="own-mark__dot" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
        <circle cx="4" cy="4" r="4" />
      </svg>
      <p className="own-mark__text" dir="auto">
        {text}
      </p>
    </div>
  );
}
