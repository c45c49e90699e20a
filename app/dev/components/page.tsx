import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { LinkButton } from "@/components/ui/button";
import { env } from "@/lib/env";
import { CardsShown } from "./cards-shown";
import { FieldsShown } from "./fields-shown";
import { FiguresShown } from "./figures-shown";
import { FindingShown } from "./finding-shown";
import { FormsShown } from "./forms-shown";
import { WordsShown } from "./words-shown";

export const metadata: Metadata = { title: "Components" };
export const dynamic = "force-dynamic";

const links = [
  { href: "/dev/components", label: "Find a project" },
  { href: "/dev/components#fields", label: "What we need to do", current: true },
  { href: "/dev/components#figures", label: "Impact" },
];

/** Every component in each of its states, to look at while building; only in a demonstration. */
export default function ComponentsPage() {
  if (!env.demonstration) notFound();
  return (
    <PageShell
      programme={{ name: "Birmingham and Solihull", slug: "bsol" }}
      person={{ name: "Sam Okafor", organisation: "Lozells Lantern", href: "/account" }}
      links={links}
      demonstration
    >
      <div className="stack-loose">
        <BackLink href="/dev/components">Back to 142 projects</BackLink>
        <PageHeading
          size="hero"
          eyebrow="A Bed of Their Own · question 6 of 8"
          title="Sixty children need a bed. You may have one."
          lede="Suppliers to the NHS give what they have – things, time, rooms, skills, money – to projects for local children that have said what they need."
        >
          <LinkButton href="#fields">See what is needed</LinkButton>
          <LinkButton href="#figures" variant="quiet">
            List your project
          </LinkButton>
        </PageHeading>
        <FiguresShown />
        <CardsShown />
        <FindingShown />
        <FieldsShown />
        <FormsShown />
        <WordsShown />
      </div>
    </PageShell>
  );
}
