/** What a column of a payments file holds. */
export type Column =
  | "framework"
  | "lot"
  | "supplier"
  | "supplierId"
  | "buyer"
  | "department"
  | "date"
  | "month"
  | "description"
  | "expenseType"
  | "reference"
  | "amount"
  | "currency";

/** The spellings of headers, without case and signs; real files have many. The first that a file has counts. */
const spellings: Record<Column, readonly string[]> = {
  framework: ["framework", "frameworkname", "agreement"],
  lot: ["lot", "lotname", "lotnumber"],
  supplier: [
    "supplier",
    "suppliername",
    "vendor",
    "vendorname",
    "merchant",
    "merchantname",
    "payee",
    "payeename",
    "beneficiary",
    "beneficiaryname",
    "supplierbeneficiaryname",
    "nameofsupplier",
    "supplierorpayeename",
    "creditorname",
    "tradingname",
  ],
  supplierId: [
    "supplierregistrationnumber",
    "companynumber",
    "companyregistrationnumber",
    "companieshousenumber",
    "supplierdunsnumber",
  ],
  buyer: [
    "entity",
    "entityname",
    "customer",
    "customername",
    "customerorganisation",
    "buyer",
    "buyername",
    "organisation",
    "organisationname",
    "organization",
    "bodyname",
    "body",
    "authority",
    "publicbody",
    "council",
    "payer",
    "company",
    "organisationcode",
  ],
  department: ["departmentfamily", "department", "departmentalfamily", "deptfamily", "dept", "departmentname"],
  date: [
    "date",
    "paymentdate",
    "dateofpayment",
    "datepaid",
    "transactiondate",
    "posteddate",
    "postingdate",
    "effectivedate",
    "invoicedate",
    "paiddate",
    "cleardate",
    "clearingdate",
    "accountingdate",
    "gldate",
  ],
  month: ["formonth", "month", "returnmonth", "period", "monthofspend", "salesmonth"],
  description: [
    "productservicedescription",
    "description",
    "itemtext",
    "servicedescription",
    "expensearea",
    "purpose",
    "purposeofspend",
    "purposeofexpenditure",
    "narrative",
    "summary",
    "details",
    "lineitemdescription",
    "expenditurecategory",
    "servicename",
  ],
  expenseType: [
    "expensetype",
    "expensestype",
    "expensecategory",
    "expenditurecategory",
    "expendituretype",
    "category",
    "subjective",
    "servicecategory",
  ],
  reference: [
    "transactionnumber",
    "transactionno",
    "transactionreference",
    "transactionid",
    "transaction",
    "invoicenumber",
    "invoiceno",
    "paymentreference",
    "reference",
    "voucher",
    "documentnumber",
    "documentno",
    "apreference",
    "uniquetransactionnumber",
  ],
  amount: [
    "totalcharge",
    "amount",
    "amountgbp",
    "amountinsterling",
    "amountpaid",
    "totalamount",
    "netamount",
    "grossamount",
    "netvalue",
    "value",
    "total",
    "sum",
    "invoiceamount",
    "transactionamount",
    "paymentamount",
    "spend",
    "evidencedspend",
    "evidencedspendtotal",
    "linevalue",
    "amountexcvat",
    "amountincvat",
    "amountnet",
    "amountnetofvat",
    "netamountpaid",
    "totalspend",
    "sterlingamount",
    "distributionamount",
  ],
  currency: ["currency", "currencycode"],
};

/** Where the columns of a file are, by its header. */
export function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const given = header.map(spelled);
  const found: Partial<Record<Column, number>> = {};
  for (const [column, names] of Object.entries(spellings) as [Column, readonly string[]][]) {
    const at = names
      .map((name) => given.indexOf(name))
      .find((index) => index >= 0 && !Object.values(found).includes(index));
    if (at !== undefined) found[column] = at;
  }
  return found;
}

/** Whether a header is that of payments: who paid whom, and how much. */
export function arePayments(header: readonly string[]): boolean {
  const { supplier, amount, buyer, department, date, month } = columnsOf(header);
  return (
    supplier !== undefined && amount !== undefined && [buyer, department, date, month].some((at) => at !== undefined)
  );
}

/** "Amount (£)", "AMOUNT £" and "amount" are one. */
function spelled(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\((?:£|gbp|inc\.?|incl\.?)\)/g, "")
    .replace(/[^a-z0-9]/g, "");
}
