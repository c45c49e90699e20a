import sharp from "sharp";

const wide = 1600;
const high = 1200;

/** A wall and a floor in two colours, and what stands in the room. Shapes only: letters would need the machine's fonts. */
export const room = (wall: string, floor: string, things: string): string =>
  `<rect width="${wide}" height="${high}" fill="${wall}"/><rect y="820" width="${wide}" height="380" fill="${floor}"/>${things}`;

/** The same shape in several places and colours. */
export const each = (places: [x: number, y: number, colour: string][], shape: (colour: string) => string): string =>
  places.map(([x, y, colour]) => `<g transform="translate(${x} ${y})">${shape(colour)}</g>`).join("");

/** A drawing as a telephone would send it. */
export function draw(shapes: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer();
}
