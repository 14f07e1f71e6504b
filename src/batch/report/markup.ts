/** A piece of HTML whose texts are escaped. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: markup is taken as it is, everything else is escaped. */
export type MarkupValue = Markup | string | number | null | readonly MarkupValue[];

/**
 * Write HTML as a template; each value is escaped, so that no text of a document
 * becomes markup. Null is nothing, a list its parts.
 */
export function markup(parts: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  const html = parts.map((part, index) => part + valueHtml(values[index] ?? null)).join("");
  return { html };
}

/** Take a text as HTML; only for what the program itself has written. */
export function trusted(html: string): Markup {
  return { html };
}

function valueHtml(value: MarkupValue): string {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return "html" in value ? value.html : value.map(valueHtml).join("");
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escape for text and attributes; what reorders or hides text is shown as a mark. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => escapes[character] ?? "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "\u{fffd}");
}
