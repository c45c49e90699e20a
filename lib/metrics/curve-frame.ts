import { type Corner, drawnCurve, lastDayDrawn } from "./drawn-curve";
import type { Step } from "./kaplan-meier";
import { stepBand, stepPath } from "./step-path";

/** Where things stand in one drawing of the curves: in its own units, from the corner where both axes begin. */
export type Frame = {
  width: number;
  height: number;
  left: number;
  rowHeight: number;
  ticks: number[];
  shares: number[];
};

/** A group of projects to draw: the first is a whole line, the second is dashed. */
export type CurveGroup = { name: string; curve: Step[] };

const firstYear = 365;

/** The corners of each group's curve over the first year, the last day that any of them reaches, and the highest share that is drawn (a tenth at least). */
export function curvesToDraw(groups: readonly CurveGroup[]) {
  const drawn = groups.map((group) => ({ ...group, corners: drawnCurve(group.curve, firstYear) }));
  return {
    drawn,
    lastDay: Math.max(0, ...groups.map(({ curve }) => lastDayDrawn(curve) ?? 0)),
    highest: Math.max(0.1, ...drawn.flatMap(({ corners }) => corners.map(({ share, upper }) => upper ?? share))),
  };
}

const allTicks = [0, 30, 90, 180, 270, 365];

/** The days that have a mark on the axis; the last is where the axis ends. A narrow drawing has no room for two close marks. */
export function dayTicks(lastDay: number, narrow: boolean): number[] {
  const end = allTicks.find((tick) => tick >= lastDay) ?? 365;
  return allTicks.filter((tick) => tick <= end && !(narrow && tick === 30 && end > 180));
}

/** The shares that have a mark on the axis, in steps of a tenth or a fifth, up past the highest drawn. */
export function shareTicks(highest: number): number[] {
  const step = highest > 0.5 ? 0.2 : 0.1;
  const steps = Math.max(1, Math.ceil(Math.min(1, highest) / step - 1e-9));
  return Array.from({ length: steps + 1 }, (_, place) => (place * step * 10) / 10);
}

/** What turns days and shares into a drawing's units, and corners into its paths. */
export function plot({ width, height, ticks, shares }: Frame) {
  const x = (days: number) => (days / (ticks.at(-1) || 1)) * width;
  const y = (share: number) => height - (share / (shares.at(-1) ?? 1)) * height;
  return {
    x,
    y,
    steps: (corners: Corner[]) => stepPath(corners.map(({ days, share }) => ({ x: x(days), y: y(share) }))),
    band: (corners: Corner[]) =>
      stepBand(
        corners.map(({ days, lower, upper }) =>
          lower === null ? null : { x: x(days), lower: y(lower), upper: y(upper ?? 0) },
        ),
      ),
  };
}

export type Plot = ReturnType<typeof plot>;
