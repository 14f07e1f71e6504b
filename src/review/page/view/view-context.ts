import type { Language } from "../../../model/rule.js";
import type { Address } from "../address.js";
import type { PageTexts } from "../texts/page-texts.js";

/** What every view of the page needs. */
export interface ViewContext {
  texts: PageTexts;
  language: Language;
  address: Address;
  /** Show something else, and put it into the address. */
  go(change: Partial<Address>): void;
}

/** A day as a reader writes it: "27. februar 2024". */
export function dayText(date: string | null, { texts, language }: ViewContext): string {
  if (date === null) return texts.item.unknownDate;
  return new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}

/** Follow a link inside the page, unless the reader wants it in another window. */
export function inPage(follow: () => void): (event: Event) => void {
  return (event) => {
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey || button > 0) return;
    event.preventDefault();
    follow();
  };
}
