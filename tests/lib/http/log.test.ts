import { expect, test } from "vitest";
import { errorForLog, withoutSecrets } from "@/lib/http/log";

test.each([
  ["/sign-in/link/k3Jx9mQ2vT7bN4wZ8rL1pY6sD5fG0hCa", "/sign-in/link/(token)"],
  ["/people/amina@lozells-lantern.example", "/people/(email)"],
  ["the code 123456 is wrong", "the code (code) is wrong"],
  ["/bsol/projects/a-bed-of-their-own-lozells-4f2k", "/bsol/projects/a-bed-of-their-own-lozells-4f2k"],
  ["/supplier/pledges/01989b1e-8f4a-7c3e-9d2b-123456789abc", "/supplier/pledges/01989b1e-8f4a-7c3e-9d2b-123456789abc"],
])("%s is logged as %s", (text, logged) => {
  expect(withoutSecrets(text)).toBe(logged);
});

test("an error is logged without the values that a database puts beside it", () => {
  const error = Object.assign(new Error("duplicate key"), {
    code: "23505",
    detail: "Key (email)=(amina@example.org) already exists",
  });
  const logged = errorForLog(error);
  expect(logged).toMatchObject({ type: "Error", message: "duplicate key", code: "23505" });
  expect(JSON.stringify(logged)).not.toContain("amina");
});
