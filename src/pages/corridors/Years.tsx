import { Fragment } from 'react';

/** A text whose spans of years, `2020–2021`, are never broken over two lines. */
export function Years({ in: text }: { in: string }) {
  // Every second part is a span.
  return text.split(/(\d{4}\u2013\d{4})/).map((part, at) =>
    at % 2 === 1 ? (
      <span key={part} className="unbroken">
        {part}
      </span>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
