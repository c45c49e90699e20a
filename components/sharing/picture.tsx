import { drawable } from "@/lib/sharing/drawable";

/** In hexadecimal, as a picture knows no style sheet: the light scheme's. */
const colours = {
  "early-years": "#b8327a",
  education: "#2554c7",
  income: "#0f766e",
  housing: "#b4460f",
  relationships: "#7a3fc0",
  community: "#4d7c0f",
  "health-care": "#b3123f",
  plum: "#3a2a8c",
} as const;

export type PictureRibbon = { label: string; value: string; part: number; colour: keyof typeof colours };

const stripe = [
  colours["early-years"],
  colours.education,
  colours.income,
  colours.housing,
  colours.relationships,
  colours.community,
  colours["health-care"],
];

/** The picture of a page that is passed on, 1,200 by 630: what it is called, whose it is, and up to three ribbons. */
export function Picture({
  title,
  under,
  foot,
  ribbons,
}: {
  title: string;
  under: string;
  foot: string;
  ribbons: PictureRibbon[];
}) {
  const words = drawable(title, 80);
  return (
    <div tw="flex flex-col w-full h-full bg-[#fbf8f1] text-[#1c1b2e]">
      <div tw="flex h-[18px] w-full">
        {stripe.map((colour) => (
          <svg key={colour} width="172" height="18">
            <rect width="172" height="18" fill={colour} />
          </svg>
        ))}
      </div>
      <div tw="flex flex-col flex-1 px-[70px] pt-[50px] pb-[44px] justify-between">
        <div tw="flex flex-col">
          <div tw={`flex leading-tight ${words.length > 40 ? "text-[58px]" : "text-[76px]"}`}>{words}</div>
          <div tw="flex text-[32px] text-[#55536b] pt-[14px]">{drawable(under, 70)}</div>
        </div>
        <div tw="flex flex-col">
          {ribbons.map((ribbon, index) => (
            <RibbonDrawn key={index} {...ribbon} />
          ))}
        </div>
        <div tw="flex items-center text-[28px]">
          <MarkDrawn />
          <div tw="flex pl-[16px]">Maypole</div>
          <div tw="flex pl-[22px] text-[#55536b]">{drawable(foot, 60)}</div>
        </div>
      </div>
    </div>
  );
}

const long = 1060;

function RibbonDrawn({ label, value, part, colour }: PictureRibbon) {
  const filled = Math.round(Math.min(Math.max(part, 0), 1) * long);
  return (
    <div tw="flex flex-col pb-[18px]">
      <div tw="flex justify-between text-[28px] pb-[6px]">
        <div tw="flex">{drawable(label, 50)}</div>
        <div tw="flex text-[#55536b]">{drawable(value, 24)}</div>
      </div>
      <svg width={long} height="22" viewBox={`0 0 ${long} 22`}>
        <path d={`M0 0H${long}l-14 11 14 11H0z`} fill={colours[colour]} fillOpacity="0.2" />
        {filled > 20 && (
          <path
            d={`M0 0H${filled}l${filled === long ? -14 : -11} 11 ${filled === long ? 14 : 11} 11H0z`}
            fill={colours[colour]}
          />
        )}
      </svg>
    </div>
  );
}

function MarkDrawn() {
  return (
    <svg width="46" height="50" viewBox="0 0 40 44">
      <rect x="18.6" y="5" width="2.8" height="37" rx="1.4" fill="#3a2a8c" />
      <circle cx="20" cy="4" r="3.2" fill="#3a2a8c" />
      <path fill={colours.education} d="M20 6C10 9 4 18 3 34l4.6-2.4C8.4 20 12 11 20 6Z" />
      <path fill={colours["early-years"]} d="M20 6C14 12 10.5 20 10.6 38l4.4-2.6C14.4 22 16 12 20 6Z" />
      <path fill={colours.housing} d="M20 6c10 3 16 12 17 28l-4.6-2.4C31.6 20 28 11 20 6Z" />
      <path fill={colours.income} d="M20 6c6 6 9.5 14 9.4 32l-4.4-2.6C25.6 22 24 12 20 6Z" />
    </svg>
  );
}
