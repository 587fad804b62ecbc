import { posix } from "node:path";
import type { ImportedFile } from "./imports.ts";

/** A folder of `src`, or a single file, with the rooms, files and packages that it may import. */
export interface Room {
  path: string;
  imports: string[];
  packages: string;
}

/** Reports rooms that may import a room below them in the table. Without such rooms, no rooms import each other. */
export function importsFromBelow(rooms: readonly Room[]): string[] {
  return rooms.flatMap(({ path, imports }, row) =>
    imports
      .filter((each) => !rooms.slice(0, row).some((earlier) => earlier.path === each))
      .map((each) => `${path} may import ${each}, which does not stand above it in the table of rooms`),
  );
}

/**
 * A sentence for each file that is in no room, and for each file with an import that its room may not have. The sentence names
 * the rooms that fit both the imports of the file and the files that import it.
 */
export function misplaced(files: readonly ImportedFile[], rooms: readonly Room[]): string[] {
  const byPath = new Map(rooms.map((room) => [room.path, room]));
  const roomOf = (file: string) => byPath.get(file) ?? byPath.get(posix.dirname(file));
  const mayImport = (from: Room, to: Room | undefined) => to === from || (!!to && from.imports.includes(to.path));
  const governed = files.filter(({ path }) => isGoverned(path, rooms));

  const fits = ({ path, imports }: ImportedFile, room: Room) =>
    imports.every((to) => !isGoverned(to, rooms) || mayImport(room, roomOf(to))) &&
    governed.every(({ path: from, imports: its }) => {
      const importer = roomOf(from);
      return !importer || !its.includes(path) || mayImport(importer, room);
    });

  return governed.flatMap((file) => {
    const room = roomOf(file.path);
    const outside =
      room && file.imports.filter((to) => isGoverned(to, rooms) && roomOf(to) && !mayImport(room, roomOf(to)));
    if (room && outside!.length === 0) return [];
    const fitting = rooms.filter((each) => !each.path.endsWith(".ts") && fits(file, each)).map(({ path }) => path);
    const wrong = room ? `${room.path} may not import ${outside!.join(", ")}` : "it stands in no room";
    const where = fitting.length > 0 ? `it belongs in ${fitting.join(" or ")}` : "no room fits it: part what it does";
    return [`${file.path}: ${wrong}; by its imports ${where}`];
  });
}

/** True if a file is below one of the folders that are divided into rooms. */
function isGoverned(file: string, rooms: readonly Room[]): boolean {
  const tops = new Set(rooms.map(({ path }) => path.split("/").slice(0, 2).join("/")));
  return [...tops].some((top) => file.startsWith(`${top}/`));
}
