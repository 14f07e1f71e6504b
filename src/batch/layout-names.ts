/** How the files of `--layout` are put into folders. */
export const layoutNames = ["by-body/date"] as const;
export type LayoutName = (typeof layoutNames)[number];
