/** A value of a document and its place. */
export interface Found {
  value: unknown;
  /** The member of the document that holds the value: "releases", "publisher". Empty if the value is the whole document. */
  member: string;
  place: string;
}

/** A part of a document that is not a value. */
export interface Broken {
  reason: string;
  message: string;
  place: string;
  text: string | null;
}

/** The maximum size of a value in bytes. A larger value does not fit in memory. */
export const maxBytes = 64 * 1024 * 1024;

/** Reports a text that could not be read to its end because of a fault in the file. */
export function cutOff(place: string, { message }: Error): Broken {
  return {
    reason: "cut off",
    message: `The file is cut off or broken after ${place} (${message}). The part before that place is read.`,
    place: `after ${place}`,
    text: null,
  };
}

/**
 * The entry for a value above the size limit.
 * @param place the place of the value in the document, such as `byte 120` or `line 7`.
 */
export function tooLarge(place: string): Broken {
  return {
    reason: "value too large",
    message: `The value at ${place} is larger than ${maxBytes / 1024 / 1024} MB.`,
    place,
    text: null,
  };
}
