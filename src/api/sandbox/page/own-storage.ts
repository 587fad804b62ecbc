const prefix = "forewarned:";

/**
 * A separate part of localStorage for this program: other programs on the same port may also use GraphiQL, with the same names.
 */
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

/** True if this browser has opened the sandbox before. */
export function isReturning(): boolean {
  return ownStorage.getItem("graphiql:tabState") !== null;
}

/** True if panels cover the editors. `narrow.css` uses this layout on narrow screens, such as telephones. */
export const panelsCoverEditors = () => matchMedia("(max-width: 760px)").matches;

/**
 * Sets GraphiQL's first layout, with or without the schema documentation. Later, GraphiQL remembers the layout that a person
 * chose.
 */
export function beginComfortably({ withDocumentation }: { withDocumentation: boolean }): void {
  if (withDocumentation) ownStorage.setItem("graphiql:visiblePlugin", "Documentation Explorer");
  // The ratios of panel to editors, and of query to answer. The editors need most of the room, and queries have longer lines than
  // answers.
  ownStorage.setItem("graphiql:docExplorerFlex", "0.26");
  ownStorage.setItem("graphiql:editorFlex", "1.2");
}
