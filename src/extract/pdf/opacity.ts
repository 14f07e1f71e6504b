/** How much of what lies under it a fill lets through, as an external graphics state sets it. */
export interface Opacity {
  /** 0 lets all through, 1 nothing. */
  alpha: number;
  /** The colour replaces what lies under it, and is not mixed with it. */
  replaces: boolean;
  /** A soft mask lets some through. */
  masked: boolean;
  /** What is drawn as a whole (a form) lets some through, whatever its parts say. */
  seeThrough: boolean;
}

/** What holds until a state is set. */
export const fullOpacity: Opacity = {
  alpha: 1,
  replaces: true,
  masked: false,
  seeThrough: false,
};

/** Alpha from which nothing is read through a fill. */
const coveringAlpha = 0.97;

/** Blend modes that replace what lies under, by their names in a file and in pdf.js. */
const replacingModes = new Set(["Normal", "Compatible", "source-over"]);

/** Does a fill hide what lies under it? */
export function isOpaque({ alpha, replaces, masked, seeThrough }: Opacity): boolean {
  return alpha >= coveringAlpha && replaces && !masked && !seeThrough;
}

/**
 * Opacity after an entry of an external graphics state.
 *
 * @param opacity before
 * @param key name of the entry: `ca`, `BM`, `SMask`; others change nothing
 * @param value its value: of `ca` a number, of `BM` a name, of `SMask` whether there is one
 */
export function changedOpacity(opacity: Opacity, key: string, value: unknown): Opacity {
  if (key === "ca" && typeof value === "number") return { ...opacity, alpha: value };
  if (key === "BM") return { ...opacity, replaces: replacingModes.has(String(value)) };
  if (key === "SMask") return { ...opacity, masked: value !== false };
  return opacity;
}

/** Opacity inside a form: what it is drawn with holds for it as a whole. */
export function opacityInForm(opacity: Opacity): Opacity {
  return opacity === fullOpacity ? opacity : { ...fullOpacity, seeThrough: !isOpaque(opacity) };
}
