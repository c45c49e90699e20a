import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PageShell } from "@/components/layout/page-shell";
import { LinkButton } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "We can’t find that page" };

/** The one answer for what is not there and for what somebody may not see. */
export default function NotFound() {
  return (
    <PageShell links={[]} width="narrow">
      <PageHeading
        title="We can’t find that page"
        lede="If you typed the address, check that it is right. If you followed a link, what it led to may have closed or moved."
      >
        <LinkButton href={routes.home}>Go to the home page</LinkButton>
      </PageHeading>
    </PageShell>
  );
}
