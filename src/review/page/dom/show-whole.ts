/** Space kept above what is higher than its frame, in CSS pixels. */
const marginPixels = 16;

/**
 * Scroll so that elements stand as a whole in the middle of the frame they scroll in, unless they
 * are in sight; what is higher than the frame is shown from its top.
 *
 * @param marks what belongs together, in reading order; nothing happens where there is none
 */
export function showWhole(marks: readonly HTMLElement[]): void {
  const [first] = marks;
  if (first === undefined) return;
  const frame = frameOf(first);
  if (frame !== document.documentElement) frame.scrollIntoView({ block: "nearest" });
  const isPage = frame === document.documentElement;
  const room = isPage
    ? { top: 0, height: window.innerHeight }
    : { top: frame.getBoundingClientRect().top, height: frame.clientHeight };
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  if (top >= room.top && top + height <= room.top + room.height) return;
  const above = Math.max(marginPixels, (room.height - height) / 2);
  frame.scrollTop += top - room.top - above;
}

/** The nearest element around that scrolls up and down; else the page. */
function frameOf(mark: HTMLElement): HTMLElement {
  for (let around = mark.parentElement; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    const scrolls = overflowY === "auto" || overflowY === "scroll";
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return document.documentElement;
}
