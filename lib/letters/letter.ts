/** What a letter says, once: plain text and HTML are both made from this. */
export type Words = {
  subject: string;
  /** Each is a paragraph; a person's own words go in as they are. */
  paragraphs: string[];
  /** Where to go next, as a button: a path of this installation. */
  action?: { label: string; path: string };
  /** Things to read about, each with a link of its own. */
  list?: { label: string; note: string; path: string }[];
  /** Somebody asked for such letters: the path of the page that stops them. */
  stopPath?: string;
  /** Shown large, on a line of its own, such as a code. */
  code?: string;
  /** Who reads it; without it the letter has no greeting. */
  to?: string | undefined;
};

export type WrittenLetter = { subject: string; text: string; html: string };

/** Writes a letter as plain text and as simple HTML that needs no pictures, fonts or style sheet. */
export function writeLetter(words: Words, address: string): WrittenLetter {
  const { subject, paragraphs, action, code, to, stopPath, list = [] } = words;
  const greeting = to ? [`Hello ${to},`] : [];
  const link = action && { label: action.label, href: address + action.path };
  const text = [
    ...greeting,
    ...paragraphs,
    ...list.map(({ label, note, path }) => `${oneLine(label)}\n${note}\n${address}${path}`),
    ...(code ? [code] : []),
    ...(link ? [`${link.label}:\n${link.href}`] : []),
    ...(stopPath ? [`You asked for these letters. Stop them with one press:\n${address}${stopPath}`] : []),
    `Maypole\n${address}`,
  ];
  const html = [
    ...[...greeting, ...paragraphs].map((line) => `<p>${escapeHtml(line).replaceAll("\n", "<br>")}</p>`),
    ...list.map(
      ({ label, note, path }) =>
        `<p><a href="${escapeHtml(address + path)}">${escapeHtml(oneLine(label))}</a><br>${escapeHtml(note).replaceAll("\n", "<br>")}</p>`,
    ),
    ...(code ? [`<p><strong><big>${escapeHtml(code)}</big></strong></p>`] : []),
    ...(link ? [`<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>`] : []),
    ...(stopPath
      ? [
          `<p>You asked for these letters. <a href="${escapeHtml(address + stopPath)}">Stop them with one press</a>.</p>`,
        ]
      : []),
    `<p>Maypole<br><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
  ];
  return {
    subject: oneLine(subject),
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>${escapeHtml(oneLine(subject))}</title></head>\n<body>\n${html.join("\n")}\n</body>\n</html>\n`,
  };
}

function oneLine(text: string) {
  return text.replace(/\s+/g, " ").trim();
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string) {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
