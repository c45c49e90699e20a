import { expect, test } from "vitest";
import { takeUpload } from "@/lib/http/take-upload";
import { Refusal } from "@/lib/refusal";

const sent = (body: string | FormData, type?: string) =>
  new Request("http://localhost:3000/api/files/photographs", {
    method: "POST",
    body,
    ...(type ? { headers: { "content-type": type } } : {}),
  });
const taken = (request: Request, add: (input: object) => Promise<string>) => takeUpload(request, add, (to) => to);

test("a form with a file is handed on whole, and answered with where to go", async () => {
  const form = new FormData();
  form.append("name", "Letter");
  form.append("file", new File(["%PDF"], "a.pdf"));
  let given: object = {};
  const answer = await taken(sent(form), (input) => {
    given = input;
    return Promise.resolve("/there");
  });
  expect(await answer.json()).toEqual({ next: "/there" });
  expect(given).toEqual({ name: "Letter", file: { name: "a.pdf", bytes: new Uint8Array(Buffer.from("%PDF")) } });
});

test("a refusal comes back with what was typed", async () => {
  const form = new FormData();
  form.append("name", "Letter");
  const answer = await taken(sent(form), () => Promise.reject(new Refusal("conflict", "No more")));
  expect(answer.status).toBe(409);
  expect(await answer.json()).toEqual({ message: "No more", fields: {}, values: { name: "Letter" } });
});

test.each([
  ["x", "multipart/form-data; boundary=x"],
  ["{}", "application/json"],
  ["", "text/plain"],
])("what is no form (%j as %s) is refused in words, and nothing is asked to take it", async (body, type) => {
  const answer = await taken(sent(body, type), () => Promise.reject(new Error("asked")));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining("did not arrive whole") as string });
});
