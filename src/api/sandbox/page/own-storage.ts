const prefix = "forewarned:";

/** A part of localStorage for this program alone: many a GraphiQL runs on this port in turn, and all use the same names. */
export const ownStorage = {
  getItem: (name: string) => localStorage.getItem(prefix + name),
  setItem: (name: string, value: string) => localStorage.setItem(prefix + name, value),
  removeItem: (name: string) => localStorage.removeItem(prefix + name),
  clear: () => ownNames().forEach((name) => localStorage.removeItem(name)),
  get length() {
    return ownNames().length;
  },
};

function ownNames(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
}

/** Whether this browser has been here before. */
export function isReturning(): boolean {
  return ownStorage.getItem("graphiql:tabState") !== null;
}

/** Whether a panel lies over the editors, as `narrow.css` lays it out on a telephone. */
export const panelsCoverEditors = () => matchMedia("(max-width: 760px)").matches;

/** How GraphiQL divides the window at first, with the schema's descriptions or not; later it remembers what was chosen. */
export function beginComfortably({ withDocumentation }: { withDocumentation: boolean }): void {
  if (withDocumentation) ownStorage.setItem("graphiql:visiblePlugin", "Documentation Explorer");
  // Panel to editors, and question to answer: the editors are what one works in, and a question has the longer lines.
  ownStorage.setItem("graphiql:docExplorerFlex", "0.26");
  ownStorage.setItem("graphiql:editorFlex", "1.2");
}
