import { allOf, type Connection, connection } from "../read/connection.ts";
import type { NodeRecord } from "../../model.ts";
import type { Confidence } from "../../values.ts";
import { cypher, type Cypher } from "../cypher.ts";
import { neighbours } from "../read/neighbours.ts";
import { contract } from "../filter/nouns.ts";
import type { PageArguments } from "../read/page.ts";
import { readRow } from "../stored/records.ts";

export const contracts = allOf(contract);

// (:Contract)-[:HAS_BUYER]->(:Buyer)
export const contractsOfBuyer = connection(
  "contractsOfBuyer",
  contract,
  cypher`(parent)<-[:HAS_BUYER]-(node:Contract)`,
);

// (:Contract)-[:HAS_SUPPLIER]->(:Supplier)
export const contractsOfSupplier = connection(
  "contractsOfSupplier",
  contract,
  cypher`(parent)<-[:HAS_SUPPLIER]-(node:Contract)`,
);

// (:Contract)-[:HAS_PRODUCT]->(:Product)
export const contractsOfProduct = connection(
  "contractsOfProduct",
  contract,
  cypher`(parent)<-[:HAS_PRODUCT]-(node:Contract)`,
);

/** A contract under a framework, and the link between the two. */
export interface FrameworkContract {
  contract: NodeRecord<"Contract">;
  link: FrameworkLink;
}

/** Stated by a source, or deduced from the contract's text. */
export interface FrameworkLink {
  kind: "STATED" | "DEDUCED";
  lots: string[];
  method: string | null;
  confidence: Confidence | null;
  words: string | null;
  sourceKeys: string[];
}

export type FrameworkContractArguments = PageArguments & { link?: "STATED" | "DEDUCED" | "ANY" | null };

const underOrNamed = ofFramework("contractsOfFramework", cypher`UNDER_FRAMEWORK|MENTIONS`);

// (:Contract)-[:UNDER_FRAMEWORK|MENTIONS]->(:Framework)
/** Each contract once. If a link is both stated and deduced, the stated one counts. */
export const contractsOfFramework: Connection<FrameworkContract, FrameworkContractArguments> = {
  ...underOrNamed,
  find: ({ link, ...args }, parameters) => ({
    ...underOrNamed.find(args, parameters),
    match: cypher`MATCH (parent)<-[:${linkTypes(link)}]-(node:Contract)`,
  }),
};

// (:Contract)-[:MAY_ESTABLISH]->(:Framework)
/** Contracts that may establish a framework. They are not call-offs of it. */
export const contractsLikelyEstablishing = ofFramework("contractsLikelyEstablishing", cypher`MAY_ESTABLISH`);

/** Contracts that have edges of some types to a framework, each with the values of those edges. */
function ofFramework(name: string, types: Cypher): Connection<FrameworkContract> {
  const alone = connection(name, contract, cypher`(parent)<-[:${types}]-(node:Contract)`);
  return {
    ...alone,
    row: cypher`[${alone.row}, COLLECT { MATCH (node)-[link:${types}]->(parent)
    RETURN [type(link), link.lot, link.method, link.confidence, link.words, link.sources] ORDER BY type(link) DESC }]`,
    read: readFrameworkContract,
  };
}

function readFrameworkContract(row: unknown): FrameworkContract {
  const [contractRow, links] = row as [unknown, FrameworkLinkRow[]];
  const [first] = links as [FrameworkLinkRow];
  const alike = links.filter(([type]) => type === first[0]);
  return {
    contract: readRow("Contract", contractRow),
    link: {
      kind: first[0] === "UNDER_FRAMEWORK" ? "STATED" : "DEDUCED",
      lots: [...new Set(alike.flatMap(([, lot]) => (lot === null ? [] : [lot])))],
      method: first[2],
      confidence: first[3],
      words: first[4],
      sourceKeys: [...new Set(alike.flatMap(([, , , , , sources]) => sources ?? []))],
    },
  };
}

type FrameworkLinkRow = [
  type: string,
  lot: string | null,
  method: string | null,
  confidence: Confidence | null,
  words: string | null,
  sources: string[] | null,
];

function linkTypes(link: FrameworkContractArguments["link"]): Cypher {
  return { STATED: cypher`UNDER_FRAMEWORK`, DEDUCED: cypher`MENTIONS`, ANY: cypher`UNDER_FRAMEWORK|MENTIONS` }[
    link ?? "STATED"
  ];
}

// (:ContractingProcess)-[:HAS_CONTRACT]->(:Contract)
export const contractsOfProcess = connection(
  "contractsOfProcess",
  contract,
  cypher`(parent)-[:HAS_CONTRACT]->(node:Contract)`,
);

// (:Payment)-[:UNDER_CONTRACT]->(:Contract)
export const contractsOfPayment = neighbours(
  ["Payment"],
  "contractsOfPayment",
  "Contract",
  cypher`(parent)-[:UNDER_CONTRACT]->(node:Contract)`,
);
