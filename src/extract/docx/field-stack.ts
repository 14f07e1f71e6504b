/** One field that is open: Word's `{ HYPERLINK "…" }`, `{ PAGE }`, `{ TOC }`. */
interface OpenField {
  instruction: string;
  /** Past the separator: what follows is the cached result, which a reader sees. */
  inResult: boolean;
}

/** Fields open at a place in the text; they nest, and a contents list's field spans many paragraphs. */
export interface FieldStack {
  /** Take a `fldChar` of that type: begin, separate or end. */
  mark: (type: string | undefined) => void;
  /** Take a piece of instruction text. */
  instruct: (text: string) => void;
  /** Is text here part of an instruction and not shown? */
  inInstruction: () => boolean;
  /** Target of the innermost hyperlink field around this place, null where there is none. */
  href: () => string | null;
  /** Forget fields that never came to a result: a damaged one would swallow all that follows. */
  endParagraph: () => void;
}

/** Make the stack for one part. */
export function createFieldStack(): FieldStack {
  let open: OpenField[] = [];
  const marks: Record<string, () => void> = {
    begin: () => open.push({ instruction: "", inResult: false }),
    separate: () => {
      const field = open.at(-1);
      if (field !== undefined) field.inResult = true;
    },
    end: () => open.pop(),
  };
  return {
    mark: (type) => marks[type ?? ""]?.(),
    instruct: (text) => {
      const field = open.at(-1);
      if (field !== undefined && !field.inResult) field.instruction += text;
    },
    inInstruction: () => open.some((field) => !field.inResult),
    href: () => {
      const fields = open.filter((field) => field.inResult);
      return fields.reduceRight<string | null>(
        (found, field) => found ?? hyperlinkTarget(field.instruction),
        null,
      );
    },
    endParagraph: () => {
      open = open.filter((field) => field.inResult);
    },
  };
}

/**
 * Read the target of a hyperlink field; a place within the document is "#name".
 *
 *     HYPERLINK "https://www.nordby.example/referat" \l "punkt3"
 *     ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^
 */
export function hyperlinkTarget(instruction: string): string | null {
  if (!/^\s*HYPERLINK\b/iu.test(instruction)) return null;
  const anchor = /\\l\s+"([^"]*)"/u.exec(instruction)?.[1];
  const address = /HYPERLINK\s+"([^"]*)"/iu.exec(instruction)?.[1] ?? "";
  if (address === "") return anchor === undefined ? null : `#${anchor}`;
  return anchor === undefined ? address : `${address}#${anchor}`;
}
