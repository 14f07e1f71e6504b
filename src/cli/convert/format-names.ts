/** What `--format` may be. */
export const formatNames = ["json", "md", "html", "items"] as const;
export type FormatName = (typeof formatNames)[number];
