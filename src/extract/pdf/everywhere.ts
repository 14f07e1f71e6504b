import type { Box } from "../../model/source.js";

/** The box that holds all others. */
export const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
};
