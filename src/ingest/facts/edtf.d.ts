/** The used part of the library, which has no types of its own. */
declare module "edtf" {
  /** The first and the last moment, in milliseconds since 1970. Infinite or null if that end is open. */
  export default function edtf(text: string): { min: number | null; max: number | null };
}
