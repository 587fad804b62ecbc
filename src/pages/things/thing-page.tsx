import { Endings, Problems } from "../parts/endings.tsx";
import { inSandbox } from "../addresses.ts";
import { Figure } from "../parts/figure.tsx";
import type { PictureName, Thing } from "./thing.ts";

/** The page of a thing: what it is, its facts and pictures, and what can be done next. */
export function ThingPage({
  thing,
  path,
  address,
  today,
}: {
  thing: Thing;
  path: string;
  address: string;
  today: string;
}) {
  const { title, what, pictures, body, problems, snapshot, files, query } = thing;
  const figure = (name: PictureName) => {
    const picture = pictures[name];
    return picture && <Figure picture={picture} name={name} address={`${path}/${name}.svg`} />;
  };
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{what}</p>
      <Problems problems={problems} />
      {body(figure)}
      <Endings {...{ title, address, snapshot, today, files }} sandbox={inSandbox(query)} />
    </>
  );
}
