import { useId } from 'react';
import './Progress.css';

/** A bar with the words for what is going on; `share` from 0 to 1, null while it is not known. */
export function Progress(props: { words: string; share: number | null }) {
  const id = useId();
  return (
    <div className="progress">
      <span id={id} className="note">
        {props.words}
      </span>
      <progress
        className="progress__bar"
        aria-labelledby={id}
        max={1}
        value={props.share ?? undefined}
      />
    </div>
  );
}
