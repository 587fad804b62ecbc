/** One page of the guide. */
export interface Slide {
  title: string;
  text: string[];
  /** A query that a click copies into the editor. */
  cypher?: string;
}

/** The slides from the agreement to the warning. Each adds one step of the path. */
export const slides: Slide[] = [
  {
    title: "From the agreement to the warning",
    text: [
      "This graph joins the purchases of public bodies with warnings about the security of what they bought. This guide follows one agreement, step by step.",
      "Click a query to copy it into the editor, then run it. Double-click a node to see its neighbours. Click an edge to see its sources.",
    ],
  },
  {
    title: "1. The agreement",
    text: [
      "A framework is an agreement under which several bodies may buy. Departments may buy corporate Zoom licences under this one. Its source calls it a contract: see statedAs.",
    ],
    cypher: `MATCH (framework:Framework)
WHERE framework.title CONTAINS 'Zoom licences'
RETURN framework`,
  },
  {
    title: "2. The bodies that may buy under it",
    text: [
      "A body that may buy has not bought yet. openToIsComplete is true if the list of buyers is complete; here it is not.",
    ],
    cypher: `// (:Framework)-[:OPEN_TO]->(:Buyer)
MATCH path = (framework:Framework)-[:OPEN_TO]->(:Buyer)
WHERE framework.title CONTAINS 'Zoom licences'
RETURN path`,
  },
  {
    title: "3. The product and its vendor",
    text: [
      "A supplier is a party to a deal. A vendor makes a product. Here, one body is both, so it is one node with two labels.",
    ],
    cypher: `// (:Framework)-[:HAS_PRODUCT]->(:Product)-[:HAS_VENDOR]->(:Vendor)
MATCH path = (framework:Framework)-[:HAS_PRODUCT]->(:Product)-[:HAS_VENDOR]->(:Vendor)
WHERE framework.title CONTAINS 'Zoom licences'
RETURN path`,
  },
  {
    title: "4. The advisories about the product",
    text: [
      "Each advisory has a kind, such as guidance, a ban or a finding. A call is not a warning. If an advisory has no publisher, its source does not name one.",
    ],
    cypher: `// (:Product)<-[:HAS_SUBJECT]-(:Advisory)-[:HAS_PUBLISHER]->(:Organization)
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE product.name = 'Zoom'
OPTIONAL MATCH by = (advisory)-[:HAS_PUBLISHER]->(:Organization)
RETURN path, by`,
  },
  {
    title: "5. The whole path",
    text: [
      "The path goes from a department, through the agreement and the product, to the agency that warned. To see if the warning came later, compare the dates. A date whose day is not known has bounds. The warning came later if dateEarliest of the advisory is after dealDateLatest of the deal.",
    ],
    cypher: `// (:Buyer)<-[:OPEN_TO]-(:Framework)-[:HAS_PRODUCT]->(:Product)<-[:HAS_SUBJECT]-(:Advisory)-[:HAS_PUBLISHER]->(:Agency)
MATCH path = (:Buyer)<-[:OPEN_TO]-(framework:Framework)-[:HAS_PRODUCT]->(:Product)
        <-[:HAS_SUBJECT]-(advisory:Advisory)-[:HAS_PUBLISHER]->(agency:Agency)
WHERE agency.name CONTAINS 'National Cyber Security Centre'
RETURN path, framework.dealDateLatest, advisory.dateEarliest`,
  },
  {
    title: "6. The sources",
    text: [
      "Every edge names its sources and the earliest date on which it could have been known. Read the sources before you publish.",
    ],
    cypher: `MATCH (advisory:Advisory)-[edge:HAS_SUBJECT]->(product:Product)
UNWIND edge.sources AS key
MATCH (source:Source {key: key})
RETURN advisory.title AS advisory, product.name AS product, source.title AS source, source.publisher AS publisher, source.url AS url
ORDER BY advisory`,
  },
];
