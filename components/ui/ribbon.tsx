import type { ReactNode } from "react";
import type { RibbonColour } from "./ribbon-colour";

/** A ribbon that fills as something is met: `part` runs from 0 to 1. Without a label it is decoration beside words. */
export function Ribbon({
  part,
  label,
  colour = "plum",
}: {
  part: number;
  label?: string | undefined;
  colour?: RibbonColour | undefined;
}) {
  const filled = part > 0 ? Math.min(Math.max(part, 0.012), 1) : 0;
  const width = `${Number((filled * 100).toFixed(2))}%`;
  const named = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    <svg className="ribbon" data-colour={colour} {...named}>
      <rect className="ribbon-track" width="100%" height="100%" />
      {filled > 0 && (
        <g className="ribbon-part">
          <rect className="ribbon-fill" width={width} height="100%" />
          {filled >= 0.06 && filled < 1 && (
            <svg x={width} width="1" height="100%" viewBox="0 0 1 10" preserveAspectRatio="none" overflow="visible">
              <path className="ribbon-track" d="M0.5 0L-10.5 5L0.5 10Z" />
            </svg>
          )}
        </g>
      )}
    </svg>
  );
}

/** A ribbon under its words: what it is on the left, how much of it ("12 of 30 beds") on the right. */
export function RibbonRow({
  label,
  value,
  part,
  colour,
  children,
}: {
  label: string;
  value: string;
  part: number;
  colour?: RibbonColour | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="ribbon-row">
      <div className="ribbon-words">
        <b>{label}</b>
        <span className="ribbon-value" data-full={part >= 1 || undefined}>
          {value}
        </span>
      </div>
      <Ribbon part={part} colour={colour} />
      {children}
    </div>
  );
}
