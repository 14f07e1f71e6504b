/** Elements whose content is no text of the document. */
export const skippedElements: ReadonlySet<string> = new Set([
  "audio",
  "button",
  "canvas",
  "del",
  "embed",
  "head",
  "iframe",
  "img",
  "input",
  "map",
  "math",
  "nav",
  "noscript",
  "object",
  "script",
  "select",
  "style",
  "svg",
  "template",
  "textarea",
  "video",
]);

/** Elements that begin and end a block, with the blank lines a browser sets above them. */
export const blockElements: ReadonlyMap<string, number> = new Map([
  ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote"].map(
    (name) => [name, 1] as const,
  ),
  ...["pre", "figure", "fieldset", "hr"].map((name) => [name, 1] as const),
  ...["div", "li", "dt", "dd", "tr", "td", "th", "caption", "thead", "tbody", "tfoot"].map(
    (name) => [name, 0] as const,
  ),
  ...["section", "article", "main", "header", "footer", "aside", "address", "center"].map(
    (name) => [name, 0] as const,
  ),
  ...["form", "details", "summary", "figcaption", "legend", "body", "html", "title"].map(
    (name) => [name, 0] as const,
  ),
]);

/** Depth of the heading elements. */
export const headingDepths: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
