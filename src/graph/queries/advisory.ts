import { allOf, type Connection, connection } from "../read/connection.ts";
import type { AnyNode } from "../../model.ts";
import type { ProductStatus } from "../../values.ts";
import { cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { readAnyRow, rowOfAny } from "../stored/records.ts";
import { advisory } from "../filter/nouns.ts";

export const advisories = allOf(advisory);

// (:Advisory)-[:HAS_SUBJECT]->(:Product|Organization)
export const advisoriesAbout = connection(
  "advisoriesAbout",
  advisory,
  cypher`(parent)<-[:HAS_SUBJECT]-(node:Advisory)`,
);

// (:Advisory)-[:HAS_SUBJECT]->(:Vendor), (:Advisory)-[:HAS_SUBJECT]->(:Product)-[:HAS_VENDOR]->(:Vendor)
export const advisoriesAboutVendor = connection(
  "advisoriesAboutVendor",
  advisory,
  cypher`(parent) (()<-[:HAS_VENDOR]-(:Product)){0,1} ()<-[:HAS_SUBJECT]-(node:Advisory)`,
);

// (:Advisory)-[:HAS_PUBLISHER]->(:Organization)
export const advisoriesOfPublisher = connection(
  "advisoriesOfPublisher",
  advisory,
  cypher`(parent)<-[:HAS_PUBLISHER]-(node:Advisory)`,
);

// (:Advisory)-[:HAS_VULNERABILITY]->(:Vulnerability)
export const advisoriesOfVulnerability = connection(
  "advisoriesOfVulnerability",
  advisory,
  cypher`(parent)<-[:HAS_VULNERABILITY]-(node:Advisory)`,
);

// (:Advisory)-[:SUPERSEDES]->(:Advisory)
export const supersededBy = neighbours(
  ["Advisory"],
  "supersededBy",
  "Advisory",
  cypher`(parent)<-[:SUPERSEDES]-(node:Advisory)`,
);

export const superseded = neighbours(
  ["Advisory"],
  "superseded",
  "Advisory",
  cypher`(parent)-[:SUPERSEDES]->(node:Advisory)`,
);

// (:Advisory)-[:HAS_RELEASE]->(:Release)
export const advisoriesOfRelease = neighbours(
  ["Release"],
  "advisoriesOfRelease",
  "Advisory",
  cypher`(parent)<-[:HAS_RELEASE]-(node:Advisory)`,
);

/** A statement of an advisory about one product or organisation: its vulnerability, status and versions. */
export interface AdvisorySubject {
  subject: AnyNode;
  vulnerability: string | null;
  productStatus: ProductStatus | null;
  versions: string[];
  sourceKeys: string[];
}

// (:Advisory)-[:HAS_SUBJECT {vulnerability, productStatus, versions}]->(:Product|Organization)
export const subjectsOfAdvisory: Connection<AdvisorySubject> = {
  name: "subjectsOfAdvisory",
  find: () => ({
    match: cypher`MATCH (parent)-[edge:HAS_SUBJECT]->(node)`,
    predicates: [],
    distinct: cypher`edge, node`,
    order: [
      { by: cypher`node.key` },
      { by: cypher`coalesce(edge.vulnerability, '')` },
      { by: cypher`coalesce(edge.productStatus, '')` },
      { by: cypher`elementId(edge)` },
    ],
  }),
  row: cypher`[${rowOfAny(cypher`node`, ["Product", "Organization"])}, edge.vulnerability, edge.productStatus, edge.versions, edge.sources]`,
  read: (row) => {
    const [subject, vulnerability, productStatus, versions, sources] = row as [
      unknown,
      string | null,
      ProductStatus | null,
      string[] | null,
      string[] | null,
    ];
    return {
      subject: readAnyRow(subject),
      vulnerability,
      productStatus,
      versions: versions ?? [],
      sourceKeys: sources ?? [],
    };
  },
};
