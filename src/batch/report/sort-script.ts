/**
 * Makes the headings of tables buttons that sort: numbers as numbers, words as
 * the page's language sorts them. Without it the page has the same content.
 */
export const sortScript = `
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const label = document.documentElement.dataset.sortBy;
for (const table of document.querySelectorAll("table.sortable")) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, index) => {
    if (heading.ariaHidden === "true") return;
    const button = document.createElement("button");
    button.type = "button";
    button.title = label + " " + heading.textContent;
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const rising = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", rising ? "ascending" : "descending");
      const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.cells[index].textContent }));
      rows.sort((one, other) => collator.compare(one.text, other.text) * (rising ? 1 : -1));
      table.tBodies[0].append(...rows.map(({ row }) => row));
    });
  });
}
`;
