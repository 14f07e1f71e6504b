import type { Attachment } from "../../model/item-record.js";
import {
  isEmptyLinkText,
  isFileName,
  splitAttachmentLabel,
  withoutSuffix,
} from "../../vocabulary/attachment-words.js";
import type { LineLink } from "./section-lines.js";

/** Addresses that lead out of the document set. */
const webAddress = /^(?:https?|mailto):/iu;

/**
 * Systems that number the list and say who may see each attachment.
 *
 *     2 Åben Kort over lokalplanområdet.pdf 1432/17
 *     ^^^^^^^                              ^^^^^^^^
 */
const listPrefix = /^\d{1,3}\s+\(?(?:åbent?|lukket)\)?\s+[:–-]?\s*/iu;
const documentNumber = /\s+\(?(?:\d{1,7}[-/]\d{2,4}(?:\s*v\d+)?)\)?$/u;

/** Read a line of an attachments list. */
export function attachmentOfText(text: string): Attachment {
  const { label, rest } = splitAttachmentLabel(text);
  const bare = withoutListing(rest);
  const file = isFileName(bare) ? bare : null;
  const title = file === null ? bare : withoutSuffix(bare);
  return { label, title: title === "" ? null : title, file, href: null };
}

/**
 * Read a link in a list or a sentence.
 *
 * @param line the text of the line it stands in; used where the link's own text only points
 */
export function attachmentOfLink(link: LineLink, line: string): Attachment {
  const text = isEmptyLinkText(link.text) ? withoutLinkText(line, link.text) : link.text;
  const inLink = splitAttachmentLabel(text);
  const label = inLink.label ?? splitAttachmentLabel(line).label;
  const title = inLink.rest === "" ? null : withoutListing(inLink.rest);
  return { label, title, ...target(link.url, title) };
}

/** A web address is an href; another path is a file; an anchor is nothing. */
function target(url: string, title: string | null): Pick<Attachment, "file" | "href"> {
  const printed = title !== null && isFileName(title) ? title : null;
  if (webAddress.test(url)) return { file: printed, href: url };
  if (url === "" || url.startsWith("#")) return { file: printed, href: null };
  return { file: url, href: null };
}

function withoutLinkText(line: string, linkText: string): string {
  const rest = line
    .replace(linkText, "")
    .replace(/\(\s*\)/u, "")
    .replace(/[\s:–-]+$/u, "")
    .trim();
  return rest === "" ? linkText : rest;
}

function withoutListing(text: string): string {
  const listed = listPrefix.test(text);
  const bare = text.replace(listPrefix, "");
  return (listed ? bare.replace(documentNumber, "") : bare).trim();
}
