import { edges, nodes, type NounName, nouns } from "../../../model.ts";

const base = `node {
  diameter: 50px;
  color: #dee2e6;
  border-color: #868e96;
  border-width: 2px;
  text-color-internal: #212529;
  font-size: 10px;
}

relationship {
  color: #868e96;
  shaft-width: 2px;
  font-size: 8px;
  padding: 3px;
  text-color-external: #495057;
  text-color-internal: #ffffff;
  caption: "<type>";
}
`;

const deduced = Object.entries(edges).filter(([, edge]) => "isDeduced" in edge);

/** The style sheet that Neo4j Browser loads. */
export const graphStyle = [
  base,
  ...deduced.map(([type]) => `relationship.${type} {\n  color: #e67700;\n}\n`),
  ...(Object.keys(nouns) as NounName[]).map(styleOf),
].join("\n");

function styleOf(noun: NounName): string {
  const { label, look } = nouns[noun];
  return `node.${noun} {
  color: ${look.color};
  border-color: ${look.border};
  text-color-internal: ${look.text};
  caption: "{${"name" in nodes[label] ? "name" : "title"}}";${look.diameter ? `\n  diameter: ${look.diameter}px;` : ""}
}
`;
}
