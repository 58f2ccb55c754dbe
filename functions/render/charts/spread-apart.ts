// Moves points that lie on each other a little apart, so that the number on each disc can be read.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points with at least about `distance` between any two, inside `size` × `size`. Order in, order out; no chance in it. */
export function spreadApart(points: readonly Point[], distance: number, size: number): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let pass = 0; pass < 80; pass += 1) {
    moved.forEach((a, index) => {
      for (const [later, b] of moved.slice(index + 1).entries()) push(a, b, distance, index + later);
    });
    for (const point of moved) {
      point.x = within(point.x, size);
      point.y = within(point.y, size);
    }
  }
  return moved;
}

/** Two points on the very same spot leave it in a direction that depends on `turn` only. */
function push(
  a: { x: number; y: number },
  b: { x: number; y: number },
  distance: number,
  turn: number,
): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance) return;
  const [ux, uy] = apart < 1e-6 ? [Math.cos(turn * 2.4), Math.sin(turn * 2.4)] : [dx / apart, dy / apart];
  const half = (distance - apart) / 2;
  a.x -= ux * half;
  a.y -= uy * half;
  b.x += ux * half;
  b.y += uy * half;
}

function within(value: number, size: number): number {
  return Math.min(Math.max(value, 0), size);
}
