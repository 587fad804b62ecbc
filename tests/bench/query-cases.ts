/** A variation of a query: the suffix of its aliases, and the bits that select redundant filters for its `where`. */
export interface Variation {
  alias: string;
  shape: number;
}

/** A query to measure; null for a candidate that cannot answer it. */
export interface Case {
  name: string;
  ours: (variation: Variation) => string;
  library: ((variation: Variation) => string) | null;
  /** The same query as one statement that returns a map in each row. */
  statement: string | null;
  /** The number of different shapes of its `where`. */
  shapes: number;
  note?: string;
}

/** Filters that exclude nothing, selected by the bits of a number. The text of the query differs, but the answer does not. */
export const holding = (shape: number, filters: readonly string[]) =>
  filters.filter((_, bit) => (shape >> bit) & 1).join(", ");

const ourContracts = [`title: { contains: "ontract" }`, `status: { eq: ACTIVE }`, `dealDateKind: { eq: SIGNED }`];
const theirContracts = [`title: { contains: "ontract" }`, `status: { eq: "ACTIVE" }`, `dealDateKind: { eq: "SIGNED" }`];
const ourFrameworks = [
  `title: { contains: "ramework" }`,
  `technique: { eq: FRAMEWORK }`,
  `id: { startsWith: "framework:fw" }`,
];
const theirFrameworks = [
  `title: { contains: "ramework" }`,
  `technique: { eq: "FRAMEWORK" }`,
  `key: { startsWith: "fw" }`,
];

const ourFields = (a: string) =>
  `id title${a}: title status${a}: status description dealDate { edtf } value { amount }
   buyers { id name${a}: name } suppliers { id name${a}: name } products { id name } framework { id title }`;
const theirFields = (a: string) =>
  `id: key title${a}: title status${a}: status description dealDate value
   buyers { id: key name${a}: name } suppliers { id: key name${a}: name } products { id: key name } framework { id: key title }`;
const mapOfContract = `contract { id: contract.key, .title, .status, .description, .dealDate, .value,
  buyers: [(contract)-[:HAS_BUYER]->(n:Buyer) | n { id: n.key, .name }],
  suppliers: [(contract)-[:HAS_SUPPLIER]->(n:Supplier) | n { id: n.key, .name }],
  products: [(contract)-[:HAS_PRODUCT]->(n:Product) | n { id: n.key, .name }],
  framework: [(contract)-[:UNDER_FRAMEWORK]->(n:Framework) | n { id: n.key, .title }] }`;
const sort = `sort: [{ sortDate: DESC }, { key: ASC }]`;

export const cases: Case[] = [
  {
    name: "contract",
    shapes: 8,
    ours: ({ alias, shape }) =>
      `{ contracts(first: 1, where: { id: { eq: "contract:c-4711" } ${holding(shape, ourContracts)} }) { nodes { ${ourFields(alias)} } } }`,
    library: ({ alias, shape }) =>
      `{ contracts(limit: 1, where: { key: { eq: "c-4711" } ${holding(shape, theirContracts)} }) { ${theirFields(alias)} } }`,
    statement: `MATCH (contract:Contract {key: 'c-4711'}) RETURN ${mapOfContract}`,
  },
  {
    name: "page of 47",
    shapes: 8,
    ours: ({ alias, shape }) =>
      `{ contracts(first: 47, where: { ${holding(shape, ourContracts)} }) { nodes { ${ourFields(alias)} } } }`,
    library: ({ alias, shape }) =>
      `{ contracts(limit: 47, ${sort}, where: { ${holding(shape, theirContracts)} }) { ${theirFields(alias)} } }`,
    statement: `MATCH (contract:Contract) WHERE contract.sortDate IS NOT NULL AND contract.key IS NOT NULL
      WITH contract ORDER BY contract.sortDate DESC, contract.key LIMIT 47 RETURN ${mapOfContract}`,
  },
  {
    name: "20 × 12 × 5",
    shapes: 8,
    ours: ({ alias, shape }) =>
      `{ frameworks(first: 20, where: { ${holding(shape, ourFrameworks)} }) { nodes { id title${alias}: title contracts(first: 12) { nodes {
        id title products { id name advisories(first: 5) { nodes { id title${alias}: title kind publisher { id name } } } } } } } } }`,
    library: ({ alias, shape }) =>
      `{ frameworks(limit: 20, ${sort}, where: { ${holding(shape, theirFrameworks)} }) { id: key title${alias}: title contracts(limit: 12, ${sort}) {
        id: key title products { id: key name advisories(limit: 5, ${sort}) { id: key title${alias}: title kind publisher { id: key name } } } } } }`,
    statement: `MATCH (framework:Framework) WHERE framework.sortDate IS NOT NULL AND framework.key IS NOT NULL WITH framework ORDER BY framework.sortDate DESC, framework.key LIMIT 20
      CALL (framework) { MATCH (framework)<-[:UNDER_FRAMEWORK]-(contract:Contract)
        WITH contract ORDER BY contract.sortDate DESC, contract.key LIMIT 12
        CALL (contract) { MATCH (contract)-[:HAS_PRODUCT]->(product:Product) WITH DISTINCT product
          CALL (product) { MATCH (product)<-[:HAS_SUBJECT]-(advisory:Advisory)
            WITH DISTINCT advisory ORDER BY advisory.sortDate DESC, advisory.key LIMIT 5
            RETURN collect(advisory { id: advisory.key, .title, .kind,
              publisher: [(advisory)-[:HAS_PUBLISHER]->(n) | n { id: n.key, .name }] }) AS advisories }
          RETURN collect(product { id: product.key, .name, advisories: advisories }) AS products }
        RETURN collect(contract { id: contract.key, .title, products: products }) AS contracts }
      RETURN framework { id: framework.key, .title, contracts: contracts }`,
  },
  {
    name: "filter across two",
    shapes: 8,
    ours: ({ alias, shape }) =>
      `{ contracts(first: 25, where: { products: { some: { vendor: { some: { name: { eq: "Vendor 7" } } } } } ${holding(shape, ourContracts)} }) { nodes { id title${alias}: title } } }`,
    library: ({ alias, shape }) =>
      `{ contracts(limit: 25, ${sort}, where: { products: { some: { vendor: { some: { name: { eq: "Vendor 7" } } } } } ${holding(shape, theirContracts)} }) { id: key title${alias}: title } }`,
    statement: `MATCH (:Vendor {foldedName: 'vendor 7'})<-[:HAS_VENDOR]-(:Product)<-[:HAS_PRODUCT]-(contract:Contract)
      WITH DISTINCT contract ORDER BY contract.sortDate DESC, contract.key LIMIT 25 RETURN contract { id: contract.key, .title }`,
  },
  {
    name: "search",
    note: "not measured for @neo4j/graphql, which would need its own full-text indexes",
    shapes: 0,
    ours: ({ alias }) => `{ search(text: "product 17", first: 10) { edges { score${alias}: score node { id } } } }`,
    library: null,
    statement: null,
  },
];
