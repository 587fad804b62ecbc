/** The `User-Agent` of all requests: the project, and an address of the person who runs this server if it is set. */
export function userAgent(contact: string): string {
  return `forewarned/0.1 (knowledge graph of public contracts${contact ? `; +${contact}` : ""})`;
}
