import type { ReactNode } from "react";

/** What every picture has. */
export interface Drawing {
  /** The prefix of the ids within the picture, which must be unique on a page. */
  id: string;
  width: number;
  /** What is seen, in one sentence. */
  title: string;
  /** How to read it, and what it leaves out. */
  description: string;
  /** Rules of style for a picture that stands alone. Within a page, the style sheet of the page has them. */
  style?: string;
}

export function Svg({
  id,
  width,
  height,
  title,
  description,
  style,
  children,
}: Drawing & { height: number; children: ReactNode }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="picture"
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      width={width}
      height={Math.ceil(height)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {style !== undefined && (
        <>
          <style>{style}</style>
          <rect className="paper" width="100%" height="100%" />
        </>
      )}
      {children}
    </svg>
  );
}
