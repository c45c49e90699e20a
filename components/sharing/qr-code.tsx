import { encode } from "uqr";

/** An address as a QR code, dark on light in either scheme, as scanners want it. What it leads to is said beside it in words. */
export function QrCode({ address }: { address: string }) {
  const { data, size } = encode(address, { ecc: "M", border: 3 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR code for ${address}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={squares.join("")} fill="#000000" />
    </svg>
  );
}
