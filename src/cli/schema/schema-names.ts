/** The schemas `referat schema` prints; each is a file under schemas/. */
export const schemaNames = ["document", "item", "search"] as const;
