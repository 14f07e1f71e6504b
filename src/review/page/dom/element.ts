/** What an element is given: attributes, and listeners under names that begin with "on". */
export type Attributes = Record<
  string,
  string | number | boolean | null | ((event: Event) => void)
>;
export type Child = Node | string | null;

/** Links that may be followed; anything else is no link. */
const safeLink = /^(?:https?:\/\/|mailto:|[?#]|\/(?!\/))/iu;

/**
 * Make an element. Strings become text, so nothing in them is ever markup; there is no other way
 * in this page for a document's words to come into it.
 *
 * @param attributes null and false are left out, true stands without a value
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (typeof value === "function") made.addEventListener(key.replace(/^on/u, ""), value);
    else if (key.startsWith("on")) throw new TypeError(`Unexpected text for ${key}`);
    else if (key === "href" && !safeLink.test(String(value))) continue;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  append(made, children);
  return made;
}

/** Put children into an element in place of what it had. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

function append(parent: Element, children: Child[]): void {
  for (const child of children) if (child !== null) parent.append(child);
}
