/** How a piece of text is set. */
export interface RunTraits {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Not shown to a reader (`display:none`, `hidden`). */
  hidden: boolean;
  /** White space counts (`<pre>`). */
  preformatted: boolean;
  fontSizePoints: number | null;
  colour: string | null;
  /** Link target that may stay, null outside links. */
  href: string | null;
}

/** A piece of text set in one way; `break` is a line end, with no text. */
export interface Run {
  text: string;
  break: boolean;
  traits: RunTraits;
  /** 1-based line of the file. */
  line: number;
}

/** The traits of text outside any mark. */
export const plainTraits: RunTraits = {
  bold: false,
  italic: false,
  underline: false,
  hidden: false,
  preformatted: false,
  fontSizePoints: null,
  colour: null,
  href: null,
};
