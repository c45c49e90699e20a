import { expect, test } from "vitest";
import { routes } from "@/lib/routes";

test.each([routes.stopLetters, routes.stopInOnePress, routes.agreed, routes.arrived, routes.signInLink])(
  "whatever stands in place of a token, an address that leads on with it can be sent",
  (address) => {
    for (const token of ["\0", "\r\nSet-Cookie: a=b", "\u{1f600}", "a&b=c", "e\u0301 #"]) {
      const { headers } = new Response(null, { headers: { Location: address(token) } });
      expect(new URL(headers.get("location") ?? "", "http://maypole.invalid").searchParams.get("token")).toBe(token);
    }
  },
);
