import { dayInLondon } from "@/lib/dates";
import { xml } from "./xml";

type Entry = { id: string; title: string; address: string; author: string; summary: string; updated: Date };
type Feed = { title: string; address: string; self: string; updated: Date; entries: Entry[] };

/** An Atom feed (RFC 4287). Addresses are absolute; an entry's id never changes. */
export function atom({ title, address, self, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${xml(self)}</id>
  <title>${xml(title)}</title>
  <updated>${updated.toISOString()}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(address)}"/>
${entries.map(entry).join("")}</feed>
`;
}

function entry({ id, title, address, author, summary, updated }: Entry): string {
  const { hostname } = new URL(address);
  return `  <entry>
    <id>tag:${xml(hostname)},${dayInLondon(updated)}:${xml(id)}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${xml(address)}"/>
    <updated>${updated.toISOString()}</updated>
    <author><name>${xml(author)}</name></author>
    <summary>${xml(summary)}</summary>
  </entry>
`;
}
