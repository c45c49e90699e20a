import fc from "fast-check";
import { expect, test } from "vitest";
import { writeLetter } from "@/lib/letters/letter";

const address = "https://maypole.example.org";

test("text and HTML say the same, with the whole address of where to go", () => {
  const { subject, text, html } = writeLetter(
    {
      subject: "A pledge",
      paragraphs: ["Northgate has pledged 12 beds."],
      action: { label: "Answer", path: "/community/pledges/1" },
      to: "Sam",
    },
    address,
  );
  expect(subject).toBe("A pledge");
  expect(text).toBe(
    `Hello Sam,\n\nNorthgate has pledged 12 beds.\n\nAnswer:\n${address}/community/pledges/1\n\nMaypole\n${address}\n`,
  );
  expect(html).toContain("<p>Hello Sam,</p>\n<p>Northgate has pledged 12 beds.</p>");
  expect(html).toContain(`<a href="${address}/community/pledges/1">Answer</a>`);
});

test("nothing that a person typed becomes HTML, or a second line of the subject", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const nasty = `<script>alert("1")</script>\r\nBcc: all@example.org ${typed}`;
      const { subject, html } = writeLetter({ subject: nasty, paragraphs: [nasty], to: nasty }, address);
      const tags = new Set([...html.matchAll(/<\/?([a-z!]+)/g)].map(([, tag]) => tag));
      return (
        !/[\r\n]/.test(subject) &&
        [...tags].every((tag) =>
          ["!doctype", "html", "head", "meta", "title", "body", "p", "br", "a"].includes(tag ?? ""),
        )
      );
    }),
  );
});
