import { expect, test } from "vitest";
import { aFrontDoor } from "@/tests/support/front-door";

test("every fresh page has its own nonce, the same in the request for Next and in the answer", async () => {
  const door = await aFrontDoor();
  const [one, two] = [await door.ask("/sign-in"), await door.ask("/sign-in")];
  const policies = [one, two].map(({ headers }) => String(headers["content-security-policy"]));
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='; style-src 'self';/);
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[0]).not.toBe(policies[1]);
  expect(door.seen.map(({ headers }) => headers["content-security-policy"])).toEqual(policies);
});

test("refusals and pages alike carry the security headers and the id of their request", async () => {
  const door = await aFrontDoor();
  for (const answer of [await door.ask("/sign-in"), await door.ask("/", { method: "TRACE" })]) {
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'") as string,
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(answer.headers["strict-transport-security"]).toBeUndefined();
  }
});

test("a page for somebody with a session is kept by nobody", async () => {
  const door = await aFrontDoor();
  const answer = await door.ask("/", { headers: { Cookie: "next-auth.session-token=abc" } });
  expect(answer.headers["cache-control"]).toBe("private, no-store");
});

test("one line is logged for each request, without query, cookies or tokens", async () => {
  const door = await aFrontDoor();
  const token = "k3Jx9mQ2vT7bN4wZ8rL1pY6sD5fG0hCa";
  await door.ask(`/sign-in/link/${token}?email=amina@example.org&code=123456`, {
    headers: { Cookie: "next-auth.session-token=secret" },
  });
  await expect.poll(() => door.lines).toHaveLength(1);
  const [line] = door.lines;
  expect(line).toMatchObject({ method: "GET", path: "/sign-in/link/(token)", status: 200, cache: "pass" });
  expect(line!["id"]).toBe(door.seen[0]!.headers["x-request-id"]);
  expect(line!["bytes"]).toBeGreaterThan(1_000);
  expect(JSON.stringify(line)).not.toMatch(/amina|123456|secret|k3Jx/);
});

test("a handler that breaks is logged with the id and answered with a page that says nothing of it", async () => {
  const door = await aFrontDoor(() => {
    throw new Error("connection for amina@example.org refused");
  });
  const answer = await door.ask("/sign-in");
  expect(answer.status).toBe(500);
  expect(answer.text).not.toMatch(/connection|amina/);
  const bug = door.lines.find((line) => line["msg"] === "a request failed");
  expect(bug).toMatchObject({ id: answer.headers["x-request-id"], err: { message: "connection for (email) refused" } });
});

test("a taken port is refused and nothing stays behind", async () => {
  const door = await aFrontDoor();
  const port = Number(new URL(door.address).port);
  await expect(aFrontDoor(undefined, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("Next's empty page for a bug becomes one that says sorry without scripts", async () => {
  const door = await aFrontDoor((request, response) => {
    response.statusCode = request.url === "/api/x" ? 503 : 500;
    const types: Record<string, string> = { "/api/x": "application/json", "/spoilt": "text/plain" };
    response.setHeader("Content-Type", types[request.url ?? ""] ?? "text/html");
    // As compression does before a short answer.
    if (request.url === "/spoilt") response.writeHead(response.statusCode);
    response.write("half");
    response.end("empty");
  });
  expect((await door.ask("/api/x")).text).toBe("halfempty");
  for (const path of ["/sign-in", "/spoilt"]) {
    const answer = await door.ask(path);
    expect(answer.text).toContain("Sorry, something went wrong");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  }
});

test("Next's empty page for what is not there becomes the whole of ours, for whoever asks", async () => {
  const door = await aFrontDoor(({ url, headers }, response) => {
    const policy = String(headers["content-security-policy"]);
    response.statusCode = 404;
    response.setHeader("Content-Type", url === "/api/x" ? "application/json" : "text/html; charset=utf-8");
    if (url === "/community/projects/gone") response.writeHead(404).write("half");
    response.end(
      url === "/_not-found" ? `We can’t find that page for ${headers.cookie ?? "anybody"} ${policy}` : "empty",
    );
  });
  expect((await door.ask("/api/x")).text).toBe("empty");
  for (const path of ["/bsol/projects/gone", "/community/projects/gone"]) {
    const { status, text } = await door.ask(path);
    expect(status).toBe(404);
    expect(text).toContain("We can’t find that page for anybody");
  }
  const theirs = await door.ask("/bsol/projects/gone", { headers: { Cookie: "next-auth.session-token=abc" } });
  expect(theirs.text).toBe(
    `We can’t find that page for next-auth.session-token=abc ${String(theirs.headers["content-security-policy"])}`,
  );
  expect((await door.ask("/gone", { method: "HEAD", headers: { Cookie: "next-auth.session-token=abc" } })).text).toBe(
    "",
  );
});

test("who asks for what is not there is told so even when the page for it breaks", async () => {
  const door = await aFrontDoor((request, response) => {
    if (request.url === "/_not-found") throw new Error("no page");
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/html");
    response.end("empty");
  });
  const { status, text } = await door.ask("/community/projects/gone");
  expect([status, text]).toEqual([404, expect.stringContaining("We can’t find that page")]);
});
