// When two computed numbers differ: only beyond 1e-9, so that float noise never makes or breaks a tie.

export const tolerance = 1e-9;

export function isAbove(a: number, b: number): boolean {
  return a - b > tolerance;
}
