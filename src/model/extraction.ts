import type { Finding, Rule } from "./rule.js";
import type { MinutesTree } from "./tree.js";

/** What every extractor returns. */
export interface Extraction {
  /** Root whose children are blocks only (paragraph, heading, table), in reading order. */
  tree: MinutesTree;
  mediaType: string;
  /** Engine and version, such as "pdf-parse 2.4.5". */
  extractor: string;
  /** Number of pages, null where the format has none. */
  pages: number | null;
  ocr: boolean;
  /** What a reader should know (a page without text, a wrong suffix). */
  findings: Finding[];
}

/** What a document may hold before reading stops; what is absent has the extractor's own bound. */
export interface ExtractLimits {
  /** Pages of a PDF. */
  pages?: number;
  /** Bytes of all parts of a DOCX together, unpacked. */
  inflatedBytes?: number;
  /** Elements of a DOCX inside each other. */
  nesting?: number;
  /** Paragraphs of a DOCX. */
  paragraphs?: number;
}

/** What can read a PDF: `direct` and `pdf-parse` are always there, the other is a program of the system. */
export const pdfEngineNames = ["pdf-parse", "direct", "poppler"] as const;

/** One of the engines that read PDF. */
export type PdfEngineName = (typeof pdfEngineNames)[number];

/** Options every extractor takes. */
export interface ExtractOptions {
  /** File name as given; only for messages, never to decide anything. */
  name?: string;
  /** Password of a protected PDF. */
  password?: string;
  /** What reads PDF; `direct` where absent. */
  engine?: PdfEngineName;
  /** Aborts extraction between pages. */
  signal?: AbortSignal;
  /** A document beyond these fails with `limit-size` or `limit-depth`. */
  limits?: ExtractLimits;
}

/** A file that cannot be turned into a tree, with the rule that says why and what to do. */
export class ExtractionError extends Error {
  readonly rule: Rule;
  readonly finding: Finding;

  constructor(rule: Rule, details: Partial<Finding> = {}, cause?: unknown) {
    const finding: Finding = {
      page: null,
      itemPath: null,
      subject: null,
      expected: null,
      actual: null,
      ...details,
      rule,
    };
    super(rule.ruleId, cause === undefined ? undefined : { cause });
    this.name = "ExtractionError";
    this.rule = rule;
    this.finding = finding;
  }
}
