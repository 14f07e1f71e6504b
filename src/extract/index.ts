export { extractDocx } from "./docx/extract-docx.js";
export { renderDocxHtml } from "./docx/render-docx-html.js";
export { type Extractor, extract } from "./extract.js";
export { extractHtml } from "./html/extract-html.js";
export { extractMarkdown } from "./markdown/extract-markdown.js";
export { extractPdf } from "./pdf/extract-pdf.js";
export { type MediaKind, sniff } from "./sniff.js";
export { extractText } from "./text/extract-text.js";
