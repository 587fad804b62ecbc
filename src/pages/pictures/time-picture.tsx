import { type ScaleTime, scaleUtc } from "d3-scale";
import { utcFormat } from "d3-time-format";
import { Linked } from "./network-picture.tsx";
import { type Drawing, Svg } from "./svg.tsx";
import { fitting, shortened } from "./text.ts";
import type { Bounds, Lane, Mark, TimeAxis } from "./time-axis.ts";

const row = 36;
const top = 24;
const margin = 10;
const headingHeight = 22;
/** Up to this number, each warning has a row with its title. More warnings share one row. */
const mostTitled = 12;

/** Deals as bars and warnings as marks on one time axis. A date that is not exact is drawn as the range that it can be. */
export function TimePicture({ axis: { lanes, marks }, ...drawing }: Drawing & { axis: TimeAxis }) {
  const scale = scaleOf(lanes, marks, drawing.width);
  const isTitled = marks.length <= mostTitled;
  const markRows = isTitled ? marks.length : 1;
  const dealsAt = top + (marks.length > 0 ? headingHeight + markRows * row : 0);
  const height = dealsAt + (lanes.length > 0 ? headingHeight + lanes.length * row : 0) + 6;
  const yOf = (index: number) => top + headingHeight + (isTitled ? index : 0) * row;
  return (
    <Svg {...drawing} height={height}>
      <Ticks scale={scale} height={height} width={drawing.width} />
      {marks.length > 0 && (
        <text className="band" x={2} y={top + 14}>
          Warnings
        </text>
      )}
      {marks.map((mark, index) => (
        <MarkRow
          key={mark.id}
          {...{ mark, scale, y: yOf(index), bottom: height, hasTitle: isTitled, width: drawing.width }}
        />
      ))}
      {lanes.length > 0 && (
        <text className="band" x={2} y={dealsAt + 14}>
          Deals
        </text>
      )}
      {lanes.map((lane, index) => (
        <LaneRow key={lane.id} {...{ lane, scale, y: dealsAt + headingHeight + index * row, width: drawing.width }} />
      ))}
    </Svg>
  );
}

type Scale = ScaleTime<number, number>;

const at = (scale: Scale, day: string) => Math.round(scale(new Date(day)) * 10) / 10;

/** Where a date begins and ends in a picture. A date without a bound reaches to the edge. */
function reachOf({ earliest, latest }: Bounds, scale: Scale, width: number): [from: number, to: number] {
  return [earliest === null ? 0 : at(scale, earliest), latest === null ? width : at(scale, latest)];
}

function scaleOf(lanes: readonly Lane[], marks: readonly Mark[], width: number): Scale {
  const bounds = [...lanes.flatMap(({ start, end }) => [start, end]), ...marks.map(({ date }) => date)];
  const days = bounds
    .flatMap((each) => [each?.earliest, each?.latest])
    .flatMap((day) => (day ? [Date.parse(day)] : []));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max((last - first) * 0.04, 30 * 86_400_000);
  return scaleUtc([new Date(first - room), new Date(last + room)], [margin, width - margin]);
}

function Ticks({ scale, height, width }: { scale: Scale; height: number; width: number }) {
  const ticks = scale.ticks(Math.floor(width / 90));
  const [first, second] = ticks;
  const days = first && second ? (second.getTime() - first.getTime()) / 86_400_000 : Infinity;
  const format = utcFormat(days > 300 ? "%Y" : days > 27 ? "%b %Y" : "%-d %b %Y");
  // A label of a day needs about 70 pixels, and a label at the edge would be cut off.
  let free = 0;
  return (
    <g className="ticks">
      {ticks.map((tick) => {
        const x = Math.round(scale(tick) * 10) / 10;
        const isLabelled = x - 36 >= free && x + 36 <= width;
        if (isLabelled) free = x + 36;
        return (
          <g key={tick.getTime()}>
            <line x1={x} x2={x} y1={18} y2={height} />
            {isLabelled && (
              <text x={x} y={12} textAnchor="middle">
                {format(tick)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function MarkRow({
  mark: { name, path, date, isDeduced },
  scale,
  y,
  bottom,
  hasTitle,
  width,
}: {
  mark: Mark;
  scale: Scale;
  y: number;
  bottom: number;
  hasTitle: boolean;
  width: number;
}) {
  const [from, to] = reachOf(date, scale, width);
  const middle = y + 25;
  const isRange = to - from > 1;
  return (
    <Linked path={path}>
      <g className={isDeduced ? "mark deduced" : "mark"}>
        <title>{`Warning: ${name}, ${daysOf(date)}`}</title>
        {isRange ? (
          <>
            <rect className="reach" x={from} width={to - from} y={middle} height={bottom - middle} />
            <path
              className="range"
              d={`M${from} ${middle - 5}V${middle + 5}M${from} ${middle}H${to}M${to} ${middle - 5}V${middle + 5}`}
            />
          </>
        ) : (
          <>
            <line className="reach" x1={from} x2={from} y1={middle} y2={bottom} />
            <path className="shape" d={`M${from} ${middle - 7}l6.5 11h-13z`} />
          </>
        )}
        {hasTitle && <RowTitle {...{ name, from, width }} y={y + 11} />}
      </g>
    </Linked>
  );
}

/** The title of a row begins above its mark, or further to the left if it would not fit. */
function RowTitle({ name, from, y, width }: { name: string; from: number; y: number; width: number }) {
  const text = shortened(name, fitting(width - 2 * margin, 12));
  const room = text.length * 12 * 0.55;
  return (
    <text className="title" x={Math.max(margin / 2, Math.min(from - 6, width - margin - room))} y={y}>
      {text}
    </text>
  );
}

function LaneRow({ lane, scale, y, width }: { lane: Lane; scale: Scale; y: number; width: number }) {
  const { name, path, start, end, hasPeriod, isDeduced } = lane;
  const [from, sureFrom] = start ? reachOf(start, scale, width) : [0, 0];
  const [sureTo, to] = end ? reachOf(end, scale, width) : [sureFrom, hasPeriod ? width : sureFrom];
  const isRange = sureFrom - from > 1;
  const barY = y + 18;
  return (
    <Linked path={path}>
      <g className={isDeduced ? "lane deduced" : "lane"}>
        <title>{`Deal: ${name}, ${wordsOf(lane)}`}</title>
        <RowTitle {...{ name, from, width }} y={y + 11} />
        {hasPeriod ? (
          <>
            <rect className="perhaps" x={from} width={Math.max(2, to - from)} y={barY} height={10} />
            {start && end && sureTo > sureFrom && (
              <rect className="bar" x={sureFrom} width={sureTo - sureFrom} y={barY} height={10} />
            )}
          </>
        ) : (
          <rect
            className={isRange ? "perhaps" : "bar"}
            {...(isRange ? { x: from, width: sureFrom - from } : { x: from - 2, width: 4 })}
            {...{ y: barY, height: 10 }}
          />
        )}
      </g>
    </Linked>
  );
}

function wordsOf({ start, end, hasPeriod }: Lane): string {
  const from = start ? daysOf(start) : "start not stated";
  if (!hasPeriod) return `${from}, no period stated`;
  return `${from} to ${end ? daysOf(end) : "an end that is not stated"}`;
}

function daysOf({ earliest, latest }: Bounds): string {
  if (earliest !== null && earliest === latest) return earliest;
  if (earliest !== null && latest !== null) return `between ${earliest} and ${latest}`;
  return earliest !== null ? `not before ${earliest}` : `not after ${latest}`;
}
