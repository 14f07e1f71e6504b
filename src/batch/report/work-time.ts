/** Words for lengths of time. */
type TimeUnits = Record<"hours" | "minutes" | "seconds", string>;

/** Say a length of time in the largest unit that leaves two digits or so. */
export function workTime(milliseconds: number, units: TimeUnits): string {
  const seconds = milliseconds / 1000;
  if (seconds < 120) return `${Math.round(seconds)} ${units.seconds}`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} ${units.minutes}`;
  return `${Math.round(seconds / 3600)} ${units.hours}`;
}
