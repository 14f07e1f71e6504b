import type { MinutesRecord } from "../../model/record.js";
import type { FormatName } from "./format-names.js";

/** How one format is written. */
interface Format {
  suffix: string;
  /** @param pretty whether a person reads it on a terminal */
  write(record: MinutesRecord, pretty: boolean): Promise<string>;
}

/** The formats; what only one of them needs is loaded when it is used. */
export const formats: Record<FormatName, Format> = {
  json: {
    suffix: "json",
    write: async (record, pretty) => `${JSON.stringify(record, null, pretty ? 2 : 0)}\n`,
  },
  md: {
    suffix: "md",
    write: async (record) => {
      const { recordToMarkdown } = await import("../../record/record-to-markdown.js");
      return recordToMarkdown(record);
    },
  },
  html: {
    suffix: "html",
    write: async (record) => {
      const { recordToHtml } = await import("../../record/record-to-html.js");
      return recordToHtml(record);
    },
  },
  items: {
    suffix: "jsonl",
    write: async (record) => {
      const { itemRecords } = await import("../../record/item-records.js");
      return itemRecords(record)
        .map((item) => `${JSON.stringify(item)}\n`)
        .join("");
    },
  },
};
