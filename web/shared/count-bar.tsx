// A bar in a table's cell, under the number that it repeats.

export function CountBar(props: {
  readonly count: number;
  readonly of: number;
  readonly className?: string;
}) {
  const { count, of, className = 'bar' } = props;
  return (
    <svg className="count-bar" width="100%" height="6" aria-hidden="true">
      <line className="bar-axis" x1="0" x2="100%" y1="5.5" y2="5.5" />
      {count > 0 && <rect className={className} width={`${(100 * count) / Math.max(of, 1)}%`} height="6" />}
    </svg>
  );
}
