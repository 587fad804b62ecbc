const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((month) => `${month}[a-z]*`);

/** Words that may follow "Total" in the row of a total. Other words make it a name, such as "Total Gas & Power Ltd". */
const noNames = [
  ..."for of in to the and all this month period year quarter ytd spend expenditure paid net gross vat gbp".split(" "),
  ..."payments? amounts? suppliers? invoices? transactions? q[1-4] p\\d+ [\\d£(][\\d.,/£()%-]*".split(" "),
  ...months,
].join("|");

const total = new RegExp(
  [
    String.raw`^(?:sub|grand|overall|running|report|page)[\s-]*totals?\b`,
    String.raw`^totals?(?:[\s:=.,*-]+(?:${noNames}))*[\s:=.,*-]*$`,
    String.raw`\stotals?:?$`,
  ].join("|"),
  "i",
);

/**
 * True if a cell says that its row is a total: "Grand total", "Total April 2024", or "Zoom Ltd Total", as spreadsheets write
 * it.
 */
export const namesTotal = (cell: string) => total.test(cell.trim());
