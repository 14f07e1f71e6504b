/** Where an arrow key leads from a place in a list of so many. */
const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(count - 1, index + 1),
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Move the focus through a list with the arrow keys, Home and End.
 *
 * @param listed the elements in order
 * @param before gets the focus from the first one upwards; null to stay
 * @returns the element that has the focus now, or null where the key is another
 */
export function moveFocus(
  event: KeyboardEvent,
  listed: HTMLElement[],
  before: HTMLElement | null,
): HTMLElement | null {
  const step = steps[event.key];
  const index = listed.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || index < 0 || event.altKey || event.ctrlKey || event.metaKey)
    return null;
  const to = step(index, listed.length);
  const next = to < 0 ? before : (listed[to] ?? null);
  if (next === null) return null;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return next;
}
