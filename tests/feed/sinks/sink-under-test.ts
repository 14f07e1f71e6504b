/** A kind of sink, as the suites use it. */
export interface SinkUnderTest {
  name: string;
  /** A location nothing was fed to yet. */
  freshLocation(): string;
  /** Can what is fed be searched again? */
  searchable: boolean;
  /** Every byte the sink keeps for a location: files, or all its tables. */
  rawBytes(location: string): Promise<Buffer>;
}
