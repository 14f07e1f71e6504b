/**
 * How attachments are named in Danish minutes.
 */

/** Suffixes of files that get attached. */
const suffixes =
  "pdf|docx?|dotx?|xlsx?|xlsm|pptx?|ppsx?|msg|eml|txt|rtf|odt|ods|odp|zip|jpe?g|png|gif|tiff?|csv|html?|xml|dwg|vsdx?|mp4|ics|p7m";

/**
 * A printed file name.
 *
 *     Udkast til rammeaftale 2024.docx
 *                                ^^^^^
 */
const fileName = new RegExp(`\\.(?:${suffixes})$`, "iu");

/**
 * A label with number or letter, and what parts it from the title.
 *
 *     Bilag 2: Kort over området
 *     ^^^^^^^^^
 */
const labelStart =
  /^(?<label>(?:[Bb]ilag|BILAG)\s*(?:[Nn]r\.?\s*)?(?:\d{1,3}[A-ZÆØÅa-zæøå]?|[A-ZÆØÅ]|[IVX]{1,4}))(?<end>\s*[:.–-]+\s*|\s+|$)/u;

/** A line that says that there is nothing. */
const nothing =
  /^\(?(?:der er )?(?:ingen|intet|ikke)?\s*(?:bilag|vedlagt|vedhæftet)?\)?[.\s]*$|^[-–—./\s]+$/iu;

/**
 * Attachments mentioned in a title.
 *
 *     Godkendelse af kvartalsrapport (bilag 1 - eftersendes)
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^
 */
const inTitle =
  /\((?:se |jf\.? |vedlagt(?:e)? )?(?<label>bilag(?:ene)?\s+(?:nr\.?\s*)?(?<numbers>\d{1,3}[a-zæøå]?(?:\s*(?:,|og|-|–|\+|&)\s*\d{1,3}[a-zæøå]?)*))(?:[\s,–-][^()]{0,40})?\)/giu;

/** Link texts that tell nothing of what they lead to. */
const emptyLinkText =
  /^(?:her|link|se her|klik her|hent|hent her|læs her|linket|dette link|læs mere|download|åbn|vis)\.?$/iu;

/** Does the text end in the suffix of a file? */
export function isFileName(text: string): boolean {
  return fileName.test(text.trim());
}

/** The file name without its suffix. */
export function withoutSuffix(name: string): string {
  return name.trim().replace(fileName, "").trim();
}

/** Does the link's text only point ("her", "Klik her")? */
export function isEmptyLinkText(text: string): boolean {
  return emptyLinkText.test(text.trim());
}

/** Does the line say that there are no attachments ("Ingen", "-")? */
export function saysNoAttachments(text: string): boolean {
  return nothing.test(text.trim());
}

/** A line split into its label ("Bilag 2") and what follows. */
export interface LabelledText {
  label: string | null;
  /** Does a colon, a dash or the line's end part label and rest? */
  separated: boolean;
  rest: string;
}

/**
 * A number in the list, and what parts it from the title.
 *
 *     1 - Kort over området
 *     ^^^^
 */
const listNumber = /^\d{1,2}\s+[–-]\s+(?=\p{Lu})/u;

/** Split the label off a line; "Bilag - Kort" and "Bilagsnotat" have none. */
export function splitAttachmentLabel(text: string): LabelledText {
  const match = labelStart.exec(text.trim());
  const { label, end } = match?.groups ?? {};
  if (match === null || label === undefined) {
    return { label: null, separated: false, rest: text.trim().replace(listNumber, "") };
  }
  const rest = text.trim().slice(match[0].length).trim();
  return { label, separated: rest === "" || /[:.–-]/u.test(end ?? ""), rest };
}

/** Labels named in parentheses in a title, each once ("bilag 2 og 3" gives two). */
export function attachmentLabelsInTitle(title: string): string[] {
  const labels: string[] = [];
  if (!title.includes("(")) return labels;
  for (const match of title.matchAll(inTitle)) {
    const numbers = (match.groups?.numbers ?? "").match(/\d+[a-zæøå]?/giu) ?? [];
    if (numbers.length === 1) labels.push((match.groups?.label ?? "").trim());
    else labels.push(...expanded(match.groups?.numbers ?? "", numbers));
  }
  return [...new Set(labels)];
}

/** "1-3" is three attachments, "1 og 3" two. */
function expanded(printed: string, numbers: string[]): string[] {
  const [first, last] = numbers.map(Number);
  const isRange = numbers.length === 2 && /\d\s*[-–]\s*\d/u.test(printed);
  if (!isRange || first === undefined || last === undefined || last <= first || last - first > 30) {
    return numbers.map((number) => `bilag ${number}`);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => `bilag ${first + index}`);
}
