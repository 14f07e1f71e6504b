import { pdfPassword } from "../extract/rules/pdf-password.js";
import { pdfPasswordWrong } from "../extract/rules/pdf-password-wrong.js";
import { limitsKey } from "./document-limits.js";
import type { ImportOptions } from "./import-options.js";
import type { Outcome } from "./state/import-state.js";

/**
 * Need a document not be converted again? Another program makes everything anew,
 * other limits what failed at a limit, a password what asked for one.
 */
export function isCurrent(
  outcome: Outcome | undefined,
  program: string,
  options: Pick<ImportOptions, "limits" | "password" | "retryFailed">,
): boolean {
  if (outcome === undefined || outcome.program !== program) return false;
  if (outcome.type === "converted") return true;
  if (options.retryFailed) return false;
  const { ruleId } = outcome.failure;
  if (ruleId.startsWith("limit-")) return outcome.limits === limitsKey(options.limits);
  const asksForPassword = ruleId === pdfPassword.ruleId || ruleId === pdfPasswordWrong.ruleId;
  return !asksForPassword || options.password === undefined;
}
