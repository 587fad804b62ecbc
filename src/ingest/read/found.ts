/** A value of a document, and where it stands. */
export interface Found {
  value: unknown;
  /** The member of the document that it is or is one of: "releases", "publisher"; empty where it is the document itself. */
  member: string;
  place: string;
}

/** A part of a document that is no value. */
export interface Broken {
  reason: string;
  message: string;
  place: string;
  text: string | null;
}

/** No value of a document is larger; what is, cannot be held in memory. */
export const maxBytes = 64 * 1024 * 1024;

/** Where a text ends that was not read to its end, because of an error of the file. */
export function cutOff(place: string, { message }: Error): Broken {
  return {
    reason: "cut off",
    message: `It is cut off or broken after ${place} (${message}). What came before is read.`,
    place: `after ${place}`,
    text: null,
  };
}

export function tooLarge(place: string): Broken {
  return {
    reason: "value too large",
    message: `What begins at ${place} is larger than ${maxBytes / 1024 / 1024} MB.`,
    place,
    text: null,
  };
}
