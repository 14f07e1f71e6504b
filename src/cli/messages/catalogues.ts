import type { Language } from "../../model/rule.js";
import { da } from "./da.js";
import { en } from "./en.js";
import type { Messages } from "./messages.js";

/** The texts by language. */
export const catalogues: Record<Language, Messages> = { da, en };
