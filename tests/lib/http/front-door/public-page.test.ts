import { expect, test } from "vitest";
import { publicPage } from "@/lib/http/front-door/public-page";

test("public pages are recognised, with their programme", () => {
  expect(publicPage("/")).toEqual({ url: "/", programme: null, chosen: false });
  expect(publicPage("/privacy")).toEqual({ url: "/privacy", programme: null, chosen: false });
  expect(publicPage("/bsol")).toEqual({ url: "/bsol", programme: "bsol", chosen: false });
  expect(publicPage("/bsol/projects/a-bed-4f2k")).toEqual({
    url: "/bsol/projects/a-bed-4f2k",
    programme: "bsol",
    chosen: false,
  });
});

test("posters, pictures, feeds and the sitemap are recognised, and a feed is asked for as its list is", () => {
  for (const url of [
    "/bsol/picture.png",
    "/bsol/projects/a-bed-4f2k/picture.png",
    "/bsol/projects/a-bed-4f2k/poster",
    "/bsol/badges/01a200ec-999a-7001-a5fc-361de2d4dcf7",
    "/bsol/stories/01a200ec-999a-7001-a5fc-361de2d4dcf7",
    "/bsol/stories",
  ])
    expect(publicPage(url)).toEqual({ url, programme: "bsol", chosen: false });
  expect(publicPage("/sitemap.xml")).toEqual({ url: "/sitemap.xml", programme: null, chosen: false });
  const feed = { url: "/bsol/projects/feed?type=goods", programme: "bsol", chosen: true };
  expect(publicPage("/bsol/projects/feed?type=goods")).toEqual(feed);
  expect(publicPage("/bsol/projects/a-bed-4f2k/poster?type=goods")).toBeNull();
  const older = "/bsol/stories?after=01a200ec-999a-7001-a5fc-361de2d4dcf7";
  expect(publicPage(older)).toEqual({ url: older, programme: "bsol", chosen: true });
  expect(publicPage("/bsol/stories?type=goods")).toBeNull();
});

test.each([
  "/bsol/",
  "/bsol/projects/a/poster/b",
  "/bsol/figures",
  "/bsol/badges/not-an-id",
  "/bsol/stories/not-an-id",
  "/bsol/badges/01a200ec-999a-7001-a5fc-361de2d4dcf7/badge.svg",
  "/supplier/needs/1/pledge",
  "/BSOL",
  "/api/health/x/y",
  "//evil",
  "/bsol/projects/a/b",
  "/_next/static/a.js",
])("%s is not kept", (url) => {
  expect(publicPage(url)).toBeNull();
});

test("a list's choices are put in one order, and what is empty or a campaign's is left out", () => {
  const page = { url: "/bsol/projects?driver=housing&type=goods&type=space", programme: "bsol", chosen: true };
  expect(publicPage("/bsol/projects?type=space&driver=housing&words=&utm_source=x&type=goods")).toEqual(page);
  expect(publicPage("/bsol/projects?utm_source=x")).toEqual({
    url: "/bsol/projects",
    programme: "bsol",
    chosen: false,
  });
});

test("a home is kept with the channels that its figures count, and no other page is", () => {
  const home = { url: "/bsol?channel=event&channel=platform", programme: "bsol", chosen: true };
  expect(publicPage("/bsol?channel=platform&channel=event")).toEqual(home);
  expect(publicPage("/?channel=broker")).toEqual({ url: "/?channel=broker", programme: null, chosen: true });
  expect(publicPage("/privacy?channel=broker")).toBeNull();
  expect(publicPage("/bsol/projects/a-bed-4f2k?channel=broker")).toBeNull();
});

test("an address that asks for what we do not know, or for very much, is not kept", () => {
  expect(publicPage("/bsol/projects?_rsc=1a2b")).toBeNull();
  expect(publicPage("/bsol/projects?cachebuster=1")).toBeNull();
  expect(publicPage("/bsol?type=goods")).toBeNull();
  expect(publicPage(`/bsol/projects?words=${"a".repeat(700)}`)).toBeNull();
});
