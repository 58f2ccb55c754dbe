// The four marks as they stand in a saved picture: the same letters and patterns as on the page.

/** Defines the patterns; once in each picture. */
export function MarkPatterns() {
  return (
    <defs>
      <pattern id="suppressed" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0L6 6M6 0L0 6" stroke="var(--line-strong)" strokeWidth="1.2" />
      </pattern>
      <pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6L6 0" stroke="var(--ink-3)" />
      </pattern>
      <pattern id="not-asked" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1" fill="var(--ink-3)" />
      </pattern>
    </defs>
  );
}

export function MarkBox(props: {
  readonly mark: string;
  readonly letter: string;
  readonly width: number;
  readonly height: number;
}) {
  const { mark, letter, width, height } = props;
  const isOutlined = mark === 'suppressed' || mark === 'missing';
  return (
    <>
      <rect width={width} height={height} fill="var(--surface)" />
      {mark === 'not-applicable' ? (
        <path d={`M0 ${height / 2}H${width}`} stroke="var(--line-strong)" strokeWidth="1.5" />
      ) : (
        <rect width={width} height={height} fill={`url(#${mark})`} />
      )}
      {isOutlined && (
        <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="none" stroke="var(--line-strong)" />
      )}
      <rect x={width / 2 - 7} y={height / 2 - 8} width="14" height="16" rx="2" fill="var(--surface)" />
      <text x={width / 2} y={height / 2 + 4.5} fontSize="12" fontWeight="600" textAnchor="middle">
        {letter}
      </text>
    </>
  );
}
