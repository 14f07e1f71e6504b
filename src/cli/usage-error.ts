/** The command was used wrongly: shown in plain words, exit status 2. */
export class UsageError extends Error {
  override name = "UsageError";
}
