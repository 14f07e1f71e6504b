/** The index has the fields of another version of the program, so it must be built anew. */
export class IndexOutdatedError extends Error {
  override name = "IndexOutdatedError";
  readonly location: string;

  constructor(location: string) {
    super(`The index ${location} was made by another version, expected one to be built anew`);
    this.location = location;
  }
}
