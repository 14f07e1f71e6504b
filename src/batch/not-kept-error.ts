/** The system would not keep a record; `code` is its own, such as ENOSPC. */
export class NotKeptError extends Error {
  override name = "NotKeptError";
  readonly code: string;

  constructor(code: string) {
    super(`Unexpected ${code}, expected a record to be kept`);
    this.code = code;
  }
}
