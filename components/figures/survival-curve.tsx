import {
  type CurveGroup,
  curvesToDraw,
  dayTicks,
  type Frame,
  plot,
  type Plot,
  shareTicks,
} from "@/lib/metrics/curve-frame";
import { type Corner, stillWaitingOn } from "@/lib/metrics/drawn-curve";
import { formatShare } from "@/lib/share";

type Drawn = CurveGroup & { corners: Corner[]; look: (typeof looks)[number] };

const looks = [
  { stroke: "stroke-relationships", fill: "fill-relationships", text: "text-relationships", dash: undefined },
  { stroke: "stroke-housing", fill: "fill-housing", text: "text-housing", dash: "9 5" },
] as const;

/**
 * The share of projects backed by days since listing, for one or two groups over the first year, with 95 % intervals; it stops
 * where fewer than ten are left. `label` says in a sentence what is to be seen: the page shows the same figures as a table.
 */
export function SurvivalCurve({ label, groups }: { label: string; groups: [CurveGroup] | [CurveGroup, CurveGroup] }) {
  const { drawn: curves, lastDay, highest } = curvesToDraw(groups);
  const drawn = curves.map((curve, place) => ({ ...curve, look: looks[place === 0 ? 0 : 1] }));
  const shares = shareTicks(highest);
  return (
    <div className="stack">
      <div className="meta">
        {drawn.map((group) => (
          <Key key={group.name} {...group} />
        ))}
      </div>
      <Drawing
        className="max-w-5xl max-md:hidden"
        label={label}
        drawn={drawn}
        frame={{ width: 760, height: 300, left: 62, rowHeight: 22, ticks: dayTicks(lastDay, false), shares }}
      />
      <Drawing
        className="max-w-md md:hidden"
        label={label}
        drawn={drawn}
        frame={{ width: 300, height: 260, left: 44, rowHeight: 20, ticks: dayTicks(lastDay, true), shares }}
      />
    </div>
  );
}

function Key({ name, look }: Drawn) {
  return (
    <span className={`inline-flex items-center gap-2 font-semibold ${look.text}`}>
      <svg width="28" height="6" viewBox="0 0 28 6" aria-hidden="true">
        <line x2="28" y1="3" y2="3" className={look.stroke} strokeWidth="3" strokeDasharray={look.dash} />
      </svg>
      {name}
    </span>
  );
}

function Drawing({
  className,
  label,
  drawn,
  frame,
}: {
  className: string;
  label: string;
  drawn: Drawn[];
  frame: Frame;
}) {
  const { width, height, left, rowHeight } = frame;
  const scaled = plot(frame);
  const size = `${-left} -14 ${left + width + 22} ${height + 84 + rowHeight * drawn.length}`;
  return (
    <svg className={`fill-soft text-small w-full ${className}`} viewBox={size} role="img" aria-label={label}>
      <Shares frame={frame} scaled={scaled} />
      {drawn.map(({ name, corners, look }) => (
        <g key={name}>
          <path d={scaled.band(corners)} className={look.fill} fillOpacity="0.14" />
          <path
            d={scaled.steps(corners)}
            className={look.stroke}
            fill="none"
            strokeWidth="3"
            strokeLinejoin="round"
            strokeDasharray={look.dash}
          />
        </g>
      ))}
      <Days frame={frame} scaled={scaled} drawn={drawn} />
    </svg>
  );
}

function Shares({ frame, scaled }: { frame: Frame; scaled: Plot }) {
  return frame.shares.map((share) => (
    <g key={share}>
      <line x2={frame.width} y1={scaled.y(share)} y2={scaled.y(share)} className="stroke-line" />
      <text x={-8} y={scaled.y(share)} dy="0.35em" textAnchor="end">
        {formatShare(share)}
      </text>
    </g>
  ));
}

function Days({ frame, scaled, drawn }: { frame: Frame; scaled: Plot; drawn: Drawn[] }) {
  const { height, left, rowHeight, ticks } = frame;
  return (
    <>
      {ticks.map((days) => (
        <text key={days} x={scaled.x(days)} y={height + 22} textAnchor="middle">
          {days}
        </text>
      ))}
      <text x={-left} y={height + 54}>
        Still waiting after so many days
      </text>
      {drawn.map(({ name, curve, look }, row) => (
        <g key={name} className={`font-semibold ${look.fill}`}>
          {ticks.map((days) => (
            <text key={days} x={scaled.x(days)} y={height + 56 + rowHeight * (row + 1)} textAnchor="middle">
              {stillWaitingOn(curve, days)}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}
