/** A point on the page as shown, in points from its bottom left. */
export interface PagePoint {
  x: number;
  y: number;
}

/** The page as a reader sees it. */
export interface PageFrame {
  widthPoints: number;
  heightPoints: number;
  /** Turn a point of the content stream into a point on the page as shown. */
  toPage: (x: number, y: number) => PagePoint;
}

/**
 * Work out the page as shown from its box and its turn.
 *
 * @param view left, bottom, right, top of the page's box in points
 * @param rotate degrees clockwise, a multiple of 90
 */
export function pageFrame(view: number[], rotate: number): PageFrame {
  const [left = 0, bottom = 0, right = 612, top = 792] = view;
  const width = right - left;
  const height = top - bottom;
  const turn = ((rotate % 360) + 360) % 360;
  const lying = turn === 90 || turn === 270;
  return {
    widthPoints: lying ? height : width,
    heightPoints: lying ? width : height,
    toPage: (x, y) => turned(x - left, y - bottom, turn, width, height),
  };
}

function turned(x: number, y: number, turn: number, width: number, height: number): PagePoint {
  if (turn === 90) return { x: y, y: width - x };
  if (turn === 180) return { x: width - x, y: height - y };
  if (turn === 270) return { x: height - y, y: x };
  return { x, y };
}
