const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((month) => `${month}[a-z]*`);

/** What may stand after "Total" that is not the rest of a name, such as "Total Gas & Power Ltd". */
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

/** Whether a cell says that its row adds up others: "Grand total", "Total April 2024", and "Zoom Ltd Total" as spreadsheets do. */
export const namesTotal = (cell: string) => total.test(cell.trim());
