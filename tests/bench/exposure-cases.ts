import { type Case, holding } from "./query-cases.ts";

/*
 * Questions about exposures, each with a statement that gives the same rows. The statements follow the definition of an exposure:
 * three ways, each deal, buyer and advisory once.
 */
const warns = `coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
  AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`;
const made = `NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']`;
const single = (of: string) => `COUNT { MATCH (${of})-[:HAS_PRODUCT]->(any) RETURN DISTINCT any } = 1`;

/** Each `advisory`, `deal` and `buyer` that meet, once. The patterns begin where the planner decides. */
const joined = (where: string, more = "") => `CALL () {
    MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[:HAS_BUYER|OPEN_TO]->(buyer:Buyer) ${more}
    WHERE ${warns} AND ${made} AND (NOT deal:Framework OR (bought:HAS_PRODUCT AND ${single("deal")})) AND ${where}
    RETURN advisory, deal, buyer
    UNION
    MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[:HAS_PRODUCT]-(framework:Framework)<-[:UNDER_FRAMEWORK]-(deal)-[:HAS_BUYER]->(buyer:Buyer) ${more}
    WHERE ${warns} AND ${made} AND ${single("framework")} AND NOT EXISTS { (deal)-[:HAS_PRODUCT]->() } AND ${where}
    RETURN advisory, deal, buyer
  }`;
const after = "advisory.dateEarliest > deal.dealDateLatest";
const newest = "ORDER BY advisory.sortDate DESC, advisory.key, deal.key, buyer.key";
const mapOfExposure = "{ deal: { id: deal.key }, buyer: { id: buyer.key }, advisory: { id: advisory.key } }";
const exposure = (a: string) => `deal${a}: deal { ... on Node { id } } buyer { id } advisory { id }`;

const ofBuyers = [`name: { contains: "ody" }`, `country: { eq: "GB" }`];
const ofAdvisories = [`title: { contains: "dvisory" }`, `severity: { eq: HIGH }`];
const note = "not measured for @neo4j/graphql, which has no such type";

export const exposureCases: Case[] = [
  {
    name: "all exposures by buyer, AFTER",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ exposuresAggregate(where: { timing: { eq: AFTER } advisory: { ${holding(shape, ofAdvisories)} } }) { groups(by: [BUYER], first: 100) { nodes { buyer { id } count${alias}: count dealCount } } } }`,
    library: null,
    statement: `${joined(after)} WITH buyer, count(*) AS count, count(DISTINCT deal) AS dealCount
      ORDER BY count DESC, buyer.key LIMIT 100 RETURN { buyer: { id: buyer.key }, count: count, dealCount: dealCount }`,
  },
  {
    name: "departments, AFTER",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ exposures(first: 25, where: { timing: { eq: AFTER } buyer: { kind: { eq: DEPARTMENT } ${holding(shape, ofBuyers)} } }) { totalCount nodes { ${exposure(alias)} } } }`,
    library: null,
    statement: `${joined(`buyer.kind = 'DEPARTMENT' AND ${after}`)} WITH advisory, deal, buyer ${newest}
      WITH collect(${mapOfExposure}) AS found RETURN { totalCount: size(found), nodes: found[..25] }`,
  },
  {
    name: "bans in force, by deal date",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ exposures(first: 25, orderBy: { field: DEAL_DATE, direction: DESC }, where: { inForce: { eq: YES } advisory: { kind: { eq: BAN } ${holding(shape, ofAdvisories)} } }) { nodes { ${exposure(alias)} } } }`,
    library: null,
    statement: `${joined(
      `advisory.kind = 'BAN' AND deal.status <> 'TERMINATED' AND advisory.dateEarliest >= deal.periodStartLatest AND advisory.dateLatest <= deal.periodEndEarliest`,
    )} WITH advisory, deal, buyer ORDER BY deal.sortDate DESC, advisory.key, deal.key, buyer.key LIMIT 25 RETURN ${mapOfExposure}`,
  },
  {
    name: "one agency by year and product",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ exposuresAggregate(where: { basis: { eq: PRODUCT } agency: { id: { eq: "agency:A-3" } ${holding(shape, [`name: { contains: "gency" }`, `country: { eq: "GB" }`])} } }) {
        groups(by: [YEAR, PRODUCT], first: 100) { nodes { year product { id } count${alias}: count dealCount } } } }`,
    library: null,
    statement: `MATCH (:Agency {key: 'A-3'})<-[:HAS_PUBLISHER]-(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[:HAS_PRODUCT]-(deal)-[:HAS_BUYER|OPEN_TO]->(buyer:Buyer)
      WHERE ${warns} AND ${made} AND (NOT deal:Framework OR ${single("deal")})
      WITH DISTINCT advisory, deal, buyer, product
      WITH CASE WHEN deal.dealDateEarliest.year = deal.dealDateLatest.year THEN deal.dealDateEarliest.year END AS year, product, count(*) AS count, count(DISTINCT deal) AS dealCount
      ORDER BY count DESC, product.key, year LIMIT 100 RETURN { year: year, product: { id: product.key }, count: count, dealCount: dealCount }`,
  },
  {
    name: "everything about one vendor",
    note,
    shapes: 4,
    ours: ({ alias, shape }) =>
      `{ exposures(first: 100, where: { vendor: { id: { eq: "vendor:V-7" } ${holding(shape, [`name: { contains: "endor" }`, `country: { eq: "GB" }`])} } }) { totalCount nodes { ${exposure(alias)} } } }`,
    library: null,
    statement: `${joined("true", "MATCH (product)-[:HAS_VENDOR]->(:Vendor {key: 'V-7'})")} WITH advisory, deal, buyer ${newest}
      WITH collect(${mapOfExposure}) AS found RETURN { totalCount: size(found), nodes: found[..100] }`,
  },
  {
    name: "overview",
    note: "by buyer, agency, product, month and basis. Not measured for @neo4j/graphql, nor as one statement: it is five",
    shapes: 0,
    ours: ({ alias }) =>
      `{ exposuresAggregate { count${alias}: count dealCount ${["BUYER", "AGENCY", "PRODUCT", "MONTH", "BASIS"].map((key) => `${key}: groups(by: [${key}], first: 10) { totalCount nodes { count dealCount } }`).join(" ")} } }`,
    library: null,
    statement: null,
  },
];
