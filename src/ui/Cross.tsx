/** The cross that takes something away; what it is on says what. @param props.size px */
export function Cross({ size = 12 }: { size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
