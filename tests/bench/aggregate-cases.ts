import { type Case, holding } from "./query-cases.ts";

/*
 * Counts and sums of deals by group, each with a statement that gives the same rows. The statements count and sum what the graph of
 * the bench has: no deal is likely the same as another, and all amounts are pounds with two decimals.
 */
const note = "not measured for @neo4j/graphql, which has no groups";

const ofContracts = [`title: { contains: "ontract" }`, `dealDateKind: { eq: SIGNED }`];
const ofPayments = [`title: { contains: "ayment" }`, `dealDateKind: { eq: PAID }`];

/** Rows of `found`, a count for each group, the greatest first, and the number of all deals. */
const counted = (label: string, found: string, key: string, tie: string) => `MATCH (deal:${label}) ${found}
  WITH ${key}, count(DISTINCT deal) AS count ORDER BY count DESC, ${tie} LIMIT 10
  WITH collect({ ${key}: ${key === tie ? key : `${key} { id: ${key}.key, .name }`}, count: count }) AS groups
  RETURN { count: COUNT { (:${label}) }, groups: groups }`;

const yearOfDeal = `WITH deal, CASE WHEN deal.dealDateEarliest.year = deal.dealDateLatest.year THEN deal.dealDateEarliest.year END AS year`;
const suppliersOfDeal = "OPTIONAL MATCH (deal)-[:HAS_SUPPLIER]->(supplier:Supplier)";

/** The sum of the cents of deals that were made, and whose value belongs to one supplier. */
const cents = (money: string) =>
  `sum(CASE WHEN deal.status = 'CANCELLED' OR COUNT { (deal)-[:HAS_SUPPLIER]->() } > 1 THEN 0 ELSE deal.${money}Units * 100 + deal.${money}Nanos / 10000000 END)`;
const inPounds = "[{ currency: 'GBP', sum: cents / 100.0 }]";

/** Rows of a sum for each supplier, those with the most deals first. */
const summedBySupplier = (label: string, money: string) => `MATCH (deal:${label}) ${suppliersOfDeal}
  WITH supplier, count(DISTINCT deal) AS count, ${cents(money)} AS cents ORDER BY count DESC, supplier.key LIMIT 10
  RETURN { supplier: supplier { id: supplier.key, .name }, count: count, values: ${inPounds} }`;

/** The fields of the groups by a key, with the same suffix for the aliases as the rest of the query. */
const groups = (key: string, fields: string) => `groups(by: [${key}], first: 10) { nodes { ${fields} } }`;

export const aggregateCases: Case[] = [
  {
    name: "contracts counted by buyer",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ contractsAggregate(where: { ${holding(shape, ofContracts)} }) { count${alias}: count ${groups("BUYER", `buyer { id name${alias}: name } count`)} } }`,
    library: null,
    statement: counted("Contract", "OPTIONAL MATCH (deal)-[:HAS_BUYER]->(buyer:Buyer)", "buyer", "buyer.key"),
  },
  {
    name: "contracts counted by supplier",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ contractsAggregate(where: { ${holding(shape, ofContracts)} }) { count${alias}: count ${groups("SUPPLIER", `supplier { id name${alias}: name } count`)} } }`,
    library: null,
    statement: counted("Contract", suppliersOfDeal, "supplier", "supplier.key"),
  },
  {
    name: "contracts counted by year",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ contractsAggregate(where: { ${holding(shape, ofContracts)} }) { count${alias}: count ${groups("YEAR", "year count")} } }`,
    library: null,
    statement: counted("Contract", yearOfDeal, "year", "year"),
  },
  {
    name: "payments counted by buyer",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ paymentsAggregate(where: { ${holding(shape, ofPayments)} }) { count${alias}: count ${groups("BUYER", `buyer { id name${alias}: name } count`)} } }`,
    library: null,
    statement: counted("Payment", "OPTIONAL MATCH (deal)-[:HAS_BUYER]->(buyer:Buyer)", "buyer", "buyer.key"),
  },
  {
    name: "contracts summed by supplier",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ contractsAggregate(where: { ${holding(shape, ofContracts)} }) { ${groups("SUPPLIER", `supplier { id name${alias}: name } count values { currency sum }`)} } }`,
    library: null,
    statement: summedBySupplier("Contract", "value"),
  },
  {
    name: "payments summed by supplier",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ paymentsAggregate(where: { ${holding(shape, ofPayments)} }) { ${groups("SUPPLIER", `supplier { id name${alias}: name } count values { currency sum }`)} } }`,
    library: null,
    statement: summedBySupplier("Payment", "amount"),
  },
  {
    name: "contracts summed",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ contractsAggregate(where: { ${holding(shape, ofContracts)} }) { count${alias}: count values { currency sum } } }`,
    library: null,
    statement: `MATCH (deal:Contract) WITH count(*) AS count, ${cents("value")} AS cents RETURN { count: count, values: ${inPounds} }`,
  },
];
