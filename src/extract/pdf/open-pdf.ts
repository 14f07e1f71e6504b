import { ExtractionError, type ExtractOptions } from "../../model/extraction.js";
import type { Rule } from "../../model/rule.js";
import { fileDamaged } from "../rules/file-damaged.js";
import { fileEmpty } from "../rules/file-empty.js";
import { pdfPassword } from "../rules/pdf-password.js";
import { pdfPasswordWrong } from "../rules/pdf-password-wrong.js";
import { keepBuiltIns } from "./keep-built-ins.js";
import type { OpenPdf, PdfDocument } from "./pdf-document.js";

/** Which rule an error of pdf-parse stands for, by the error's name. */
const ruleOfError: Record<string, Rule> = {
  PasswordException: pdfPassword,
  InvalidPDFException: fileDamaged,
};

/**
 * Open a PDF. pdf-parse is imported at the first call, since it loads a native
 * canvas and pdf.js (about 100 ms). The bytes are copied: pdf.js detaches them.
 *
 * @param bytes the whole file
 * @param options may carry the password
 * @returns the document; the caller closes it
 * @throws ExtractionError where the file is empty, damaged or asks for a password
 */
export async function openPdf(bytes: Uint8Array, options: ExtractOptions): Promise<OpenPdf> {
  if (bytes.length === 0) throw new ExtractionError(fileEmpty);
  const { PDFParse, VerbosityLevel } = await keepBuiltIns(() => import("pdf-parse"));
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    stopAtErrors: false,
    ...(options.password === undefined ? {} : { password: options.password }),
  });
  const loader = parser as unknown as { load(): Promise<PdfDocument> };
  try {
    const document = await keepBuiltIns(() => loader.load());
    return { document, close: () => parser.destroy() };
  } catch (error) {
    const isRefused = error instanceof Error && error.name === "PasswordException";
    if (isRefused && options.password !== undefined) {
      throw new ExtractionError(pdfPasswordWrong, {}, error);
    }
    throw asExtractionError(error);
  }
}

/**
 * Turn what pdf.js threw into an ExtractionError; one that is one already stays.
 *
 * @param error what was thrown
 * @returns the error to throw on
 */
export function asExtractionError(error: unknown): ExtractionError {
  if (error instanceof ExtractionError) return error;
  const name = error instanceof Error ? error.name : "";
  const actual = error instanceof Error ? error.message.slice(0, 120) : String(error);
  return new ExtractionError(ruleOfError[name] ?? fileDamaged, { actual }, error);
}
