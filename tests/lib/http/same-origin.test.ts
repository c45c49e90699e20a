import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sameOrigin } from "@/lib/http/same-origin";

const post = (headers: Record<string, string>) =>
  sameOrigin(
    new Request("http://localhost:3000/api/auth/signout", {
      method: "POST",
      headers: { host: "localhost:3000", ...headers },
    }),
    () => Promise.resolve(new Response("written")),
  );

test("a write from our own pages is run", async () => {
  expect((await post({ origin: "http://localhost:3000" })).status).toBe(200);
});

test.each([{}, { origin: "https://elsewhere.example" }, { origin: "null" }, { origin: "http://localhost:3001" }])(
  "a write with %j is refused before it is run",
  async (headers) => {
    expect((await post(headers)).status).toBe(403);
  },
);

// Mail programs send this one, by a link that we signed (RFC 8058).
const fromElsewhere = ["api/letters/stop/route.ts"];

test("every route handler that writes asks where a request comes from", async () => {
  const files = (await readdir("app", { recursive: true })).filter((file) => /(^|\/)route\.tsx?$/.test(file));
  expect(files).toContain("api/auth/[...nextauth]/route.ts");
  for (const file of files.filter((each) => !fromElsewhere.includes(each))) {
    const code = await readFile(`app/${file}`, "utf8");
    const writes = [...code.matchAll(/^export (?:const|(?:async )?function) (?:POST|PUT|PATCH|DELETE)\b/gm)];
    const asked = [...code.matchAll(/^export const (?:POST|PUT|PATCH|DELETE) = [^\n]*=>\s*sameOrigin\(/gm)];
    expect(asked, file).toHaveLength(writes.length);
  }
});
