import { type CurveGroup, curvesToDraw, dayTicks, plot, shareTicks } from "@/lib/metrics/curve-frame";
import { formatShare } from "@/lib/share";
import { colours, curveColours, margin, sizes } from "./page-style";
import { bottomOf, type Pdf, tagged } from "./pdf";
import type { Block } from "./report";
import { drawLines, oneLine, wrapWords } from "./set-words";

const height = 190;
const left = 34;

/** How tall the drawing of so many curves is, with their names under it. */
export const curveHeight = ({ groups }: { groups: readonly CurveGroup[] }) => height + 52 + groups.length * 15;

/** The share backed by days since listing, drawn as on the screen: the first group whole, the second dashed. */
export function drawCurve(pdf: Pdf, { groups, says }: Extract<Block, { kind: "curve" }>) {
  const { doc } = pdf;
  if (doc.y + curveHeight({ groups }) > bottomOf(doc)) doc.addPage();
  const top = doc.y + 8;
  tagged(
    pdf,
    "Figure",
    () => {
      drawAll(pdf, groups, top);
    },
    says,
  );
  doc.x = margin;
  doc.y = top + height + 44 + groups.length * 15;
}

const axis = { weight: "plain", size: sizes.small, colour: colours.soft } as const;

function drawAll({ doc, width }: Pdf, groups: readonly CurveGroup[], top: number) {
  const { drawn, lastDay, highest } = curvesToDraw(groups);
  const frame = {
    width: width - left - 10,
    height,
    left,
    rowHeight: 0,
    ticks: dayTicks(lastDay, false),
    shares: shareTicks(highest),
  };
  const { x, y, steps, band } = plot(frame);
  const says = (text: string, at: { x: number; y: number; right?: boolean }) => {
    drawLines(doc, wrapWords(doc, text, axis), at, axis);
  };
  doc.save().translate(margin + left, top);
  for (const share of frame.shares) {
    doc.moveTo(0, y(share)).lineTo(frame.width, y(share)).lineWidth(0.6).stroke(colours.line);
    says(formatShare(share), { x: -6, y: y(share) - 6, right: true });
  }
  for (const days of frame.ticks) says(String(days), { x: x(days) - 4, y: height + 5 });
  drawn.forEach(({ corners }, at) => {
    const colour = curveColours[at === 0 ? 0 : 1];
    if (band(corners) !== "") doc.path(band(corners)).fillOpacity(0.14).fill(colour).fillOpacity(1);
    doc.path(steps(corners)).lineWidth(2);
    if (at > 0) doc.dash(7, { space: 4 });
    doc.stroke(colour).undash();
  });
  says("Days since listing", { x: 0, y: height + 19 });
  drawn.forEach(({ name }, at) => {
    const line = height + 42 + at * 15;
    doc.moveTo(0, line).lineTo(24, line).lineWidth(2);
    if (at > 0) doc.dash(7, { space: 4 });
    doc.stroke(curveColours[at === 0 ? 0 : 1]).undash();
    const setting = { ...axis, colour: colours.ink, width: frame.width - 32 };
    const words = oneLine(doc, name, setting);
    if (words) drawLines(doc, [words], { x: 32, y: line - 6 }, setting);
  });
  doc.restore();
}
