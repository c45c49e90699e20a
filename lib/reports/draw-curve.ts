import { type CurveGroup, curvesToDraw, dayTicks, plot, shareTicks } from "@/lib/metrics/curve-frame";
import { formatShare } from "@/lib/share";
import { colours, curveColours, margin, sizes } from "./page-style";
import type { Block } from "./report";
import { type Pdf, tagged } from "./write-pdf";

const height = 190;
const left = 34;

/** The share backed by days since listing, drawn as on the screen: the first group whole, the second dashed. */
export function drawCurve(pdf: Pdf, { groups, says }: Extract<Block, { kind: "curve" }>) {
  const { doc } = pdf;
  if (doc.y > doc.page.height - height - 130) doc.addPage();
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
  doc.y = top + height + 34 + groups.length * 15;
}

function drawAll({ doc, print, width }: Pdf, groups: readonly CurveGroup[], top: number) {
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
  doc.save().translate(margin + left, top);
  doc.font("plain").fontSize(sizes.small);
  for (const share of frame.shares) {
    doc.moveTo(0, y(share)).lineTo(frame.width, y(share)).lineWidth(0.6).stroke(colours.line);
    doc
      .fillColor(colours.soft)
      .text(formatShare(share), -left, y(share) - 5, { width: left - 6, align: "right", lineBreak: false });
  }
  for (const days of frame.ticks)
    doc
      .fillColor(colours.soft)
      .text(String(days), x(days) - 15, height + 6, { width: 30, align: "center", lineBreak: false });
  drawn.forEach(({ corners }, at) => {
    const colour = curveColours[at === 0 ? 0 : 1];
    if (band(corners) !== "") doc.path(band(corners)).fillOpacity(0.14).fill(colour).fillOpacity(1);
    doc.path(steps(corners)).lineWidth(2);
    if (at > 0) doc.dash(7, { space: 4 });
    doc.stroke(colour).undash();
  });
  doc.fillColor(colours.soft).text("Days since listing", 0, height + 20, { lineBreak: false });
  drawn.forEach(({ name }, at) => {
    const line = height + 38 + at * 15;
    doc.moveTo(0, line).lineTo(24, line).lineWidth(2);
    if (at > 0) doc.dash(7, { space: 4 });
    doc.stroke(curveColours[at === 0 ? 0 : 1]).undash();
    doc.fillColor(colours.ink).text(print(name), 32, line - 5, { lineBreak: false });
  });
  doc.restore();
}
