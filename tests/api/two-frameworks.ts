/** A query of the seed, and its answer. */
export const query =
  '{ frameworks(where: { title: { in: ["G-Cloud", "Corporate Zoom licences for UK government departments"] } }) { nodes { title } } }';
export const titles = {
  frameworks: { nodes: [{ title: "Corporate Zoom licences for UK government departments" }, { title: "G-Cloud" }] },
};
