const drawing = "2 w 80 300 430 320 re S 80 300 150 120 re S 300 620 80 0 re S 8 w 300 620 m 380 620 l S";

const objects = [
  "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
  stream(`BT /F 22 Tf 80 700 Td (Plan of the hall: an invented place) Tj ET ${drawing}`),
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
];

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A PDF of one page with four walls, a door and a kitchen. */
export function planOfTheHall(): Buffer {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
}
