/** Nothing was fed there yet. */
export class IndexMissingError extends Error {
  override name = "IndexMissingError";
  readonly location: string;

  constructor(location: string) {
    super(`There is no index in ${location}`);
    this.location = location;
  }
}
