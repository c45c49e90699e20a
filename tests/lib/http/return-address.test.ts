import { expect, test } from "vitest";
import { returnAddress } from "@/lib/http/return-address";

test.each(["/supplier", "/supplier/needs/1/pledge", "/bsol/projects?type=goods&page=2"])("%s is a way back", (path) => {
  expect(returnAddress(path)).toBe(path);
});

test.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/..//elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example/b",
  "/%2e%2e//elsewhere.example",
  "/\t/elsewhere.example",
  "javascript:alert(1)",
  "supplier",
  "/a\\..\\b",
  "/sign-in",
  "/sign-in/code",
  "/api/auth/signout",
  "",
  null,
  undefined,
  ["/supplier"],
  `/${"a".repeat(600)}`,
])("%j leads nowhere", (path) => {
  expect(returnAddress(path)).toBeNull();
});
