/** What is used of the library, which has no types of its own. */
declare module "edtf" {
  /** Milliseconds since 1970 of the first and the last moment; infinite or null where open. */
  export default function edtf(text: string): { min: number | null; max: number | null };
}
