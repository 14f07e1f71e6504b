/** Syntax characters in one paragraph from which parsing takes time out of all measure. */
const mostMarks = 2000;
/** Containers (quotes, lists) that a line may open, and columns it may stand in. */
const mostContainers = 40;
const mostIndentColumns = 400;
/** Lines a paragraph may have. */
const mostLines = 5000;

const openedContainers = new RegExp(`^(?:[ \\t]{0,4}(?:>|[-*+] )){${mostContainers}}`, "u");

/**
 * Say whether a text is so dense with syntax that no person wrote it: thousands
 * of brackets or stars in a paragraph, or quotes within quotes without end.
 * Such a text is read line by line, since a parser's time grows with the square.
 */
export function isDenseSyntax(text: string): boolean {
  let marks = 0;
  let lines = 0;
  for (const line of text.split("\n")) {
    const isBlank = line.trim() === "";
    marks = isBlank ? 0 : marks + countMarks(line);
    lines = isBlank ? 0 : lines + 1;
    if (marks > mostMarks || lines > mostLines || openedContainers.test(line)) return true;
    if (line.length > mostIndentColumns && line.search(/\S/u) > mostIndentColumns) return true;
  }
  return false;
}

function countMarks(line: string): number {
  let marks = 0;
  for (const char of line) if ("[]*_`<!~".includes(char)) marks += 1;
  return marks;
}
