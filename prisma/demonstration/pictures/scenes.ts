import { each, room } from "./drawing";

const window = `<rect x="1130" y="130" width="330" height="400" rx="14" fill="#fff4d6"/><path d="M1295 130v400M1130 330h330" stroke="#8a5a3c" stroke-width="16"/>`;

const bed = (quilt: string) => `
  <rect x="0" y="0" width="30" height="330" rx="10" fill="#8a5a3c"/><rect x="400" y="110" width="30" height="220" rx="10" fill="#8a5a3c"/>
  <rect x="20" y="150" width="390" height="70" rx="20" fill="#fdfaf3"/><rect x="34" y="90" width="120" height="72" rx="30" fill="#ffffff"/>
  <path d="M140 140h260a20 20 0 0 1 20 20v90H140z" fill="${quilt}"/>
  <path d="M190 140v110M250 140v110M310 140v110M370 140v110M140 195h280" stroke="#ffffff" stroke-opacity=".55" stroke-width="8"/>`;

const bottle = (colour: string) =>
  `<rect x="0" y="40" width="70" height="170" rx="22" fill="${colour}"/><rect x="18" y="0" width="34" height="44" rx="8" fill="#3c3a4a"/>`;

const shirt = (colour: string) =>
  `<path d="M60 20L0 70l40 70 34-22v190h192V118l34 22 40-70-60-50-50-14q-54 40-120 0z" fill="${colour}"/><path d="M74 200h192" stroke="#ffffff" stroke-opacity=".6" stroke-width="22"/>`;

const coat = (colour: string) =>
  `<path d="M90 0q-60 10-70 70L0 330h60l10-150v290h160V180l10 150h60L280 70Q270 10 210 0q-60 50-120 0z" fill="${colour}"/><path d="M150 40v430" stroke="#ffffff" stroke-opacity=".6" stroke-width="8"/><path d="M150 -46v26q0 16 22 20" fill="none" stroke="#3c3a4a" stroke-width="10"/>`;

const laptop = (screen: string) =>
  `<rect x="30" y="0" width="300" height="200" rx="16" fill="#3c3a4a"/><rect x="48" y="18" width="264" height="164" rx="6" fill="${screen}"/><path d="M0 200h360l-26 40H26z" fill="#6b6878"/>`;

const cushion = (colour: string) =>
  `<rect x="0" y="0" width="240" height="150" rx="60" fill="${colour}"/><circle cx="120" cy="75" r="12" fill="#ffffff" fill-opacity=".7"/>`;

const brush = (colour: string) =>
  `<rect x="30" y="0" width="26" height="330" rx="13" fill="${colour}"/><rect x="20" y="10" width="46" height="96" rx="12" fill="#ffffff"/><path d="M20 30h46M20 54h46M20 78h46" stroke="#9fd3cf" stroke-width="8"/>`;

/** What each drawing is of: shapes in 1,600 by 1,200. */
export const scenes = {
  beds: room(
    "#f7dfc4",
    "#c98d63",
    window +
      each(
        [
          [70, 560, "#a83a5b"],
          [570, 560, "#2f6f8f"],
          [1070, 560, "#5a7d3a"],
          [320, 840, "#7a4fa3"],
          [820, 840, "#c4572b"],
        ],
        bed,
      ),
  ),
  notice: room(
    "#f7dfc4",
    "#c98d63",
    `<g transform="translate(330 470) scale(1.6)">${bed("#7a4fa3")}</g><rect x="580" y="150" width="430" height="330" rx="16" fill="#fffaf2"/><path d="M640 240h310M640 310h250M640 380h290" stroke="#a83a5b" stroke-width="22" stroke-linecap="round"/><circle cx="795" cy="160" r="18" fill="#c4572b"/>`,
  ),
  bedding: room(
    "#e7e2f3",
    "#a68ec4",
    `<rect x="250" y="690" width="1100" height="40" rx="12" fill="#8a5a3c"/>` +
      each(
        [
          [320, 560, "#a83a5b"],
          [320, 420, "#2f6f8f"],
          [320, 280, "#5a7d3a"],
          [760, 560, "#c4572b"],
          [760, 420, "#7a4fa3"],
        ],
        (colour) =>
          `<rect width="380" height="126" rx="34" fill="${colour}"/><path d="M0 44h380M0 84h380" stroke="#ffffff" stroke-opacity=".5" stroke-width="10"/>`,
      ),
  ),
  kit: room(
    "#cfe6d2",
    "#6ea06a",
    `<path d="M120 200h1360" stroke="#8a5a3c" stroke-width="18"/>` +
      each(
        [
          [170, 240, "#c4572b"],
          [620, 240, "#7a4fa3"],
          [1070, 240, "#2f6f8f"],
        ],
        shirt,
      ) +
      each(
        [
          [260, 760, "#a83a5b"],
          [380, 760, "#2f6f8f"],
          [500, 760, "#c4572b"],
        ],
        bottle,
      ) +
      `<circle cx="1140" cy="900" r="130" fill="#fdfaf3"/><path d="M1140 830l66 48-25 78h-82l-25-78z" fill="#3c3a4a"/>`,
  ),
  hall: room(
    "#f3d9d2",
    "#b5764f",
    window +
      `<rect x="140" y="180" width="520" height="330" rx="20" fill="#fdfaf3"/><path d="M140 260q260 130 520 0" fill="none" stroke="#c4572b" stroke-width="14"/>` +
      each(
        [
          [180, 830, "#7a4fa3"],
          [480, 900, "#2f6f8f"],
          [800, 840, "#c4572b"],
          [1110, 920, "#5a7d3a"],
        ],
        cushion,
      ) +
      `<path d="M200 200v120M330 230v120M460 230v120M590 205v120" stroke="#a83a5b" stroke-width="26"/>`,
  ),
  laptops: room(
    "#d4e4f1",
    "#7c93ab",
    `<rect x="120" y="420" width="1360" height="34" rx="10" fill="#8a5a3c"/><rect x="120" y="780" width="1360" height="34" rx="10" fill="#8a5a3c"/>` +
      each(
        [
          [170, 180, "#f2c94c"],
          [620, 180, "#9fd3cf"],
          [1070, 180, "#f0a58f"],
          [170, 540, "#b9a3dd"],
          [620, 540, "#a8cf8e"],
          [1070, 540, "#f2c94c"],
        ],
        laptop,
      ),
  ),
  brushes: room(
    "#d9f0ee",
    "#6fb0aa",
    `<path d="M300 640h1000l-60 380H360z" fill="#fdfaf3"/>` +
      each(
        [
          [420, 400, "#a83a5b"],
          [580, 370, "#2f6f8f"],
          [740, 400, "#c4572b"],
          [900, 370, "#5a7d3a"],
          [1060, 400, "#7a4fa3"],
        ],
        brush,
      ) +
      `<path d="M300 640h1000l-60 380H360z" fill="#fdfaf3"/><path d="M560 780q240 200 480 0" fill="none" stroke="#c4572b" stroke-width="26" stroke-linecap="round"/>`,
  ),
  coats: room(
    "#dfe7f2",
    "#93a3bd",
    `<path d="M120 240h1360M180 240v800M1420 240v800" stroke="#8a5a3c" stroke-width="18"/>` +
      each(
        [
          [220, 300, "#a83a5b"],
          [500, 300, "#2f6f8f"],
          [780, 300, "#c4572b"],
          [1060, 300, "#5a7d3a"],
        ],
        coat,
      ),
  ),
} as const;
