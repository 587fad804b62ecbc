/** Captions and colours of Neo4j Browser (GraSS), a label each. Roles stand after `Organization`, whose look they change. */
const labels: [
  string,
  { color: string; border: string; text: string; caption: "name" | "title"; diameter?: number },
][] = [
  ["Organization", { color: "#adb5bd", border: "#868e96", text: "#212529", caption: "name" }],
  ["OtherOrganization", { color: "#ced4da", border: "#868e96", text: "#212529", caption: "name" }],
  ["Vendor", { color: "#b197fc", border: "#7950f2", text: "#212529", caption: "name" }],
  ["Supplier", { color: "#748ffc", border: "#4263eb", text: "#212529", caption: "name" }],
  ["Buyer", { color: "#4dabf7", border: "#1971c2", text: "#0b2239", caption: "name", diameter: 75 }],
  ["Agency", { color: "#e63946", border: "#a4161a", text: "#ffffff", caption: "name", diameter: 65 }],
  ["Framework", { color: "#1d3557", border: "#0b1d33", text: "#ffffff", caption: "title", diameter: 95 }],
  ["Lot", { color: "#457b9d", border: "#1d3557", text: "#ffffff", caption: "title" }],
  ["ContractingProcess", { color: "#96f2d7", border: "#0ca678", text: "#212529", caption: "title" }],
  ["Release", { color: "#c3fae8", border: "#0ca678", text: "#212529", caption: "title" }],
  ["Contract", { color: "#38d9a9", border: "#087f5b", text: "#0b2239", caption: "title", diameter: 75 }],
  ["Payment", { color: "#8ce99a", border: "#2f9e44", text: "#212529", caption: "title" }],
  ["Product", { color: "#ffd43b", border: "#f08c00", text: "#212529", caption: "name", diameter: 75 }],
  ["Advisory", { color: "#ff8787", border: "#c92a2a", text: "#212529", caption: "title", diameter: 95 }],
  ["Vulnerability", { color: "#ffa94d", border: "#d9480f", text: "#212529", caption: "title" }],
  ["Observation", { color: "#e9ecef", border: "#868e96", text: "#212529", caption: "title" }],
  ["Response", { color: "#fff3bf", border: "#e67700", text: "#212529", caption: "title" }],
  ["Source", { color: "#f8f9fa", border: "#495057", text: "#212529", caption: "title" }],
  ["Revision", { color: "#dee2e6", border: "#868e96", text: "#212529", caption: "title" }],
  ["Run", { color: "#dee2e6", border: "#495057", text: "#212529", caption: "title" }],
];

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

relationship.MENTIONS {
  color: #e67700;
}

relationship.MAY_ESTABLISH {
  color: #e67700;
}

relationship.MAY_BE {
  color: #e67700;
}
`;

/** The style sheet that Neo4j Browser loads. */
export const graphStyle = [
  base,
  ...labels.map(
    ([label, { color, border, text, caption, diameter }]) => `node.${label} {
  color: ${color};
  border-color: ${border};
  text-color-internal: ${text};
  caption: "{${caption}}";${diameter ? `\n  diameter: ${diameter}px;` : ""}
}
`,
  ),
].join("\n");
