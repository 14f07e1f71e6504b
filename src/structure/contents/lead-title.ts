/** A title that text runs on after in the same line. */
export interface LeadTitle {
  title: string;
  /** Offset in the line behind the mark that ends the title, in UTF-16 units. */
  end: number;
}

/** Longest title, its mark included, in characters. */
const longestLead = 100;

const lead = /^(?<title>\p{Lu}[^\n\t:]{2,}?)(?<mark>\s*:|[.?]|\s+[–—-])\s+(?=\S)/u;

/**
 * Read the start of a line as a title: up to the first colon, full stop or dash with text behind it.
 * Any sentence begins so; only the contents list tells that it is a title.
 *
 *   Indkomne forslag: Forslaget om nye bænke blev vedtaget.
 *   ^^^^^^^^^^^^^^^^
 */
export function readLeadTitle(line: string): LeadTitle | null {
  const groups = lead.exec(line.slice(0, longestLead))?.groups;
  const { title, mark } = groups ?? {};
  return title === undefined || mark === undefined
    ? null
    : { title, end: title.length + mark.length };
}
