import './ranked-list.css';

/**
 * A tiny bar from zero, hollow for what is thin, with an optional mark across (50 % of a share).
 *
 * @param share 0–1 of the whole width
 */
export function Bar(props: {
  share: number;
  colour: string;
  hollow?: boolean;
  mark?: number | undefined;
}) {
  const width = Math.max(props.share > 0 ? 0.6 : 0, Math.min(1, props.share) * 100);
  return (
    <svg className="ranked-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ranked-bar-ground" width={100} height={4} />
      {props.hollow === true ? (
        <rect
          className="ranked-bar-hollow"
          x={0.3}
          y={0.5}
          width={Math.max(0, width - 0.6)}
          height={3}
          stroke={props.colour}
        />
      ) : (
        <rect width={Number(width.toFixed(2))} height={4} fill={props.colour} />
      )}
      {props.mark === undefined ? null : (
        <rect className="ranked-bar-mark" x={props.mark * 100 - 0.25} width={0.5} height={4} />
      )}
    </svg>
  );
}
