import type { ReactNode } from "react";
import { folded } from "../pictures/fold.ts";
import type { Network, NodeKind } from "../pictures/network.ts";
import { kindNames, layers } from "../pictures/network.ts";
import { NetworkPicture, Shape } from "../pictures/network-picture.tsx";
import type { TimeAxis } from "../pictures/time-axis.ts";
import { TimePicture } from "../pictures/time-picture.tsx";
import { counted } from "./words.ts";

/** A picture of a page: it has a title that says what is seen, and an address of its own. */
export interface Picture {
  title: string;
  description: string;
  /** Draws it for a width. `style` is given if the picture stands alone. */
  draw(drawing: { id: string; width: number; style?: string }): ReactNode;
  key: ReactNode;
}

/** The widths of a picture in a narrow and in a wide window. A picture that stands alone is wide. */
const narrow = 344;
export const wide = 720;

/** A picture with its title, its key and its downloads. A narrow window gets a narrow drawing, so that no text becomes too small. */
export function Figure({ picture, name, address }: { picture: Picture; name: string; address: string }) {
  const { title, description } = picture;
  return (
    <figure>
      <figcaption>
        <strong>{title}</strong> {description}
      </figcaption>
      {picture.key}
      <div className="wide-picture">{picture.draw({ id: `${name}-wide`, width: wide })}</div>
      <div className="narrow-picture">{picture.draw({ id: `${name}-narrow`, width: narrow })}</div>
      <p className="downloads">
        <a href={address} download={`${name}.svg`}>
          Picture as SVG
        </a>
        <button type="button" data-picture={address} data-name={`${name}.png`} hidden>
          Picture as PNG
        </button>
      </p>
    </figure>
  );
}

export function networkPicture(subject: string, whole: Network): Picture {
  const network = folded(whole);
  const title = `What the records link with ${subject}`;
  const folds = network.nodes.some(({ count }) => count > 1);
  const deduced = network.edges.some(({ isDeduced }) => isDeduced);
  const description = [
    "A line is a link that a source states.",
    deduced && "A dotted line is only deduced from a text.",
    folds && "A shape with a number stands for several things; its lines hold for at least one of them.",
    "A line from a deal to a product that a warning names does not show that the product was used or affected.",
    network.leftOut > 0 && `${counted(network.leftOut, "thing is", "things are")} not drawn.`,
  ]
    .filter(Boolean)
    .join(" ");
  return {
    title,
    description,
    key: <NetworkKey kinds={layers.flat().filter((kind) => network.nodes.some((node) => node.kind === kind))} />,
    draw: (drawing) => <NetworkPicture {...{ network, title, description }} {...drawing} />,
  };
}

function NetworkKey({ kinds }: { kinds: readonly NodeKind[] }) {
  return (
    <ul className="key">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className="picture" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" display="inline">
            <g className={kind}>
              <Shape kind={kind} size={8} />
            </g>
          </svg>{" "}
          {kindNames[kind][0]}
        </li>
      ))}
    </ul>
  );
}

/** @param isPartOfWarnings true if the records have further warnings beside these deals. */
export function timePicture(title: string, axis: TimeAxis, isPartOfWarnings = false): Picture {
  const { undated, further } = axis;
  const description = [
    "A bar is a period that a source states. A light bar with a broken edge is a range: the date lies in it, or the period may have begun or ended in it. A short bar is a date without a period.",
    axis.marks.length > 0 && "A triangle is a warning; a line with two ends is a range in which its date lies.",
    "That a warning falls into a period does not show that the product was in use or affected.",
    isPartOfWarnings && "Only the newest warnings are drawn; the CSV file has all.",
    further.deals > 0 && `${counted(further.deals, "further deal is", "further deals are")} only in the table.`,
    undated.deals > 0 &&
      `${counted(undated.deals, "deal has", "deals have")} no date, and ${undated.deals === 1 ? "is" : "are"} only in the table.`,
    undated.warnings > 0 && `${counted(undated.warnings, "warning has", "warnings have")} no date.`,
  ]
    .filter(Boolean)
    .join(" ");
  return {
    title,
    description,
    key: null,
    draw: (drawing) => <TimePicture {...{ axis, title, description }} {...drawing} />,
  };
}
