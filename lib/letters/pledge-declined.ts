import { routes } from "@/lib/routes";
import type { AboutDeclined } from "./about-declined";
import { toOtherSides } from "./addressed";

/** Tells a supplier kindly that its pledge was not taken up, and who else may be waiting for it; the reason is private. */
export const pledgeDeclined = (about: AboutDeclined) =>
  toOtherSides(about, {
    supplier: {
      subject: `Not this time: ${about.project}`,
      paragraphs: [
        `${about.community.name} thanks you for your pledge of ${about.offered}, and won’t take it up.`,
        "It says nothing about your pledge: help has to fit, and this time it did not.",
        about.others.length > 0
          ? "Somebody else may be waiting for just that:"
          : "Other projects may be just what you are looking for.",
      ],
      list: about.others.map(({ title, organisation, wants, path }) => ({
        label: title,
        note: `${organisation} needs ${wants}`,
        path,
      })),
      action: { label: "See your pledge", path: routes.supplierPledge(about.id) },
    },
  });
