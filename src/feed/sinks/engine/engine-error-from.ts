import { EngineError } from "./search-engine.js";

/** Make an EngineError of what either client throws; both put the status in the same place. */
export function engineErrorFrom(error: unknown): EngineError {
  const status =
    error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
      ? error.statusCode
      : null;
  const message = error instanceof Error ? error.message : String(error);
  return new EngineError(message, status, error);
}
