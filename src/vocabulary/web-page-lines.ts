const navigation =
  /^(?:tilbage til (?:toppen|oversigten|listen|forsiden|dagsordenen|alle punkter)|til toppen|til top|gå til (?:hovedindhold(?:et)?|indhold(?:et)?|toppen)|skip til (?:hoved ?)?indhold(?:et)?|abonn[ée]r|udskriv(?: siden)?|print(?: siden)?|del siden|vis alle punkter|fold alle ud|læs op)$/iu;

/**
 * Is the line one that leads about on a web page, and none of the minutes?
 *
 *   Tilbage til toppen      Skip til hovedindhold      Udskriv
 */
export function isNavigationLine(line: string): boolean {
  const text = line.trim();
  return text.length <= 40 && navigation.test(text);
}
