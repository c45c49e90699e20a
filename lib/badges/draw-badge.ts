import { xml } from "@/lib/sharing/xml";
import { badgeWords } from "./badge-words";
import type { BadgeShown } from "./load-badge";

const width = 360;
const lineHeight = 22;
/** About as many letters as fit in a line beside the mark, in the bold size and in the other. */
const letters = { bold: 26, plain: 32 };

/** A badge as an SVG picture that stands by itself on anybody's page: no style sheet, no font and no address to fetch. */
export function drawBadge(badge: BadgeShown): string {
  const { confirmed, supplier, organisation } = badge;
  const [ink, accent, paper] = confirmed ? ["#2b1d33", "#5b2a72", "#fffaf2"] : ["#444444", "#767676", "#f4f4f4"];
  const said = badgeWords(badge);
  const given = confirmed ? `${confirmed.shown} from ${supplier.name}` : supplier.name;
  // The day stands after the name, and is never what a long name pushes out.
  const short =
    organisation.name.length > 2 * letters.plain
      ? `${organisation.name.slice(0, 2 * letters.plain)}…`
      : organisation.name;
  const strong = wrapped(given, letters.bold, 2);
  const lines = [
    ...strong,
    ...wrapped(badgeWords({ ...badge, organisation: { ...organisation, name: short } }), letters.plain, 4),
  ];
  const height = 40 + lines.length * lineHeight;
  const shown = lines.map((line, index) => {
    const bold = index < strong.length;
    return `<text x="76" y="${42 + index * lineHeight}" font-size="${bold ? 17 : 15}" font-weight="${bold ? 700 : 400}" fill="${ink}">${xml(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, Verdana, sans-serif">
<title>${xml(`${given}. ${said}. Maypole`)}</title>
<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="14" fill="${paper}" stroke="${accent}" stroke-width="2"/>
${mark(accent, confirmed !== null)}
${shown.join("\n")}
<text x="38" y="${height - 16}" font-size="12" text-anchor="middle" fill="${ink}">Maypole</text>
</svg>
`;
}

/** The maypole with its ribbons; all of them grey once nothing is confirmed. */
function mark(pole: string, coloured: boolean): string {
  const [first, second, third, fourth] = coloured
    ? ["#2f6f9f", "#d9622b", "#3f7d4e", "#b5462f"]
    : [pole, pole, pole, pole];
  return `<g transform="translate(18 18)"><rect x="18.6" y="5" width="2.8" height="37" rx="1.4" fill="${pole}"/><circle cx="20" cy="4" r="3.2" fill="${pole}"/>
<path fill="${first}" d="M20 6C10 9 4 18 3 34l4.6-2.4C8.4 20 12 11 20 6Z"/><path fill="${second}" d="M20 6C14 12 10.5 20 10.6 38l4.4-2.6C14.4 22 16 12 20 6Z"/>
<path fill="${third}" d="M20 6c10 3 16 12 17 28l-4.6-2.4C31.6 20 28 11 20 6Z"/><path fill="${fourth}" d="M20 6c6 6 9.5 14 9.4 32l-4.4-2.6C25.6 22 24 12 20 6Z"/></g>`;
}

/** A text in lines of so many letters, and in at most so many lines; what does not fit ends in "…". */
function wrapped(text: string, long: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => each.match(new RegExp(`.{1,${long}}`, "gu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= long) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").slice(0, long - 1)}…`];
}
