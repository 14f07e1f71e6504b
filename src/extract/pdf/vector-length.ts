/** How long a vector is. Most lie along an axis, and `Math.hypot` takes its time. */
export function vectorLength(x: number, y: number): number {
  if (y === 0) return Math.abs(x);
  return x === 0 ? Math.abs(y) : Math.hypot(x, y);
}
