/** One page of the guide. */
export interface Slide {
  title: string;
  text: string[];
  /** A query that a click puts into the editor. */
  cypher?: string;
}

/** The walk from the agreement to the warning; each slide adds one step of the path. */
export const slides: Slide[] = [
  {
    title: "From the agreement to the warning",
    text: [
      "This graph joins what public bodies bought with what was said about its security. Walk with one agreement, step by step.",
      "Click a query to put it into the editor, then run it. A double click on a node shows its neighbours; a click on an edge shows its sources.",
    ],
  },
  {
    title: "1. The agreement",
    text: [
      "A framework is an agreement that several bodies may buy under. This one allows departments to buy corporate Zoom licences. Its source calls it a contract: see statedAs.",
    ],
    cypher: `MATCH (framework:Framework)
WHERE framework.title CONTAINS 'Zoom licences'
RETURN framework`,
  },
  {
    title: "2. Who may buy under it",
    text: [
      "Being allowed to buy is not buying. openToIsComplete says whether the list of buyers is all there is; here it is not.",
    ],
    cypher: `// (:Framework)-[:OPEN_TO]->(:Buyer)
MATCH path = (framework:Framework)-[:OPEN_TO]->(:Buyer)
WHERE framework.title CONTAINS 'Zoom licences'
RETURN path`,
  },
  {
    title: "3. What is bought, and who makes it",
    text: [
      "A supplier is a party to a deal; a vendor makes a product. Here they are one body, and so one node with two labels.",
    ],
    cypher: `// (:Framework)-[:HAS_PRODUCT]->(:Product)-[:HAS_VENDOR]->(:Vendor)
MATCH path = (framework:Framework)-[:HAS_PRODUCT]->(:Product)-[:HAS_VENDOR]->(:Vendor)
WHERE framework.title CONTAINS 'Zoom licences'
RETURN path`,
  },
  {
    title: "4. What was said about the product",
    text: [
      "Each is an advisory of a kind: guidance, a ban, a finding. A call is not a warning. One without a publisher was reported without a name.",
    ],
    cypher: `// (:Product)<-[:HAS_SUBJECT]-(:Advisory)-[:HAS_PUBLISHER]->(:Organization)
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE product.name = 'Zoom'
OPTIONAL MATCH by = (advisory)-[:HAS_PUBLISHER]->(:Organization)
RETURN path, by`,
  },
  {
    title: "5. The whole way",
    text: [
      "From a department by the agreement and the product to the agency that warned. Whether the warning came later is a matter of dates, which have bounds where the day is not known: dealDateLatest of the deal, dateEarliest of the advisory.",
    ],
    cypher: `// (:Buyer)<-[:OPEN_TO]-(:Framework)-[:HAS_PRODUCT]->(:Product)<-[:HAS_SUBJECT]-(:Advisory)-[:HAS_PUBLISHER]->(:Agency)
MATCH path = (:Buyer)<-[:OPEN_TO]-(framework:Framework)-[:HAS_PRODUCT]->(:Product)
        <-[:HAS_SUBJECT]-(advisory:Advisory)-[:HAS_PUBLISHER]->(agency:Agency)
WHERE agency.name CONTAINS 'National Cyber Security Centre'
RETURN path, framework.dealDateLatest, advisory.dateEarliest`,
  },
  {
    title: "6. Where it comes from",
    text: ["Every edge names its sources and since when it may have been known. Read them before you publish."],
    cypher: `MATCH (advisory:Advisory)-[edge:HAS_SUBJECT]->(product:Product)
UNWIND edge.sources AS key
MATCH (source:Source {key: key})
RETURN advisory.title AS advisory, product.name AS product, source.title AS source, source.publisher AS publisher, source.url AS url
ORDER BY advisory`,
  },
];
