import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { LinkButton } from "@/components/ui/button";
import { atPublic } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "We can’t find that page" };

/** The one answer for what is not there and for what somebody may not see. */
export default async function NotFound() {
  const { area } = await atPublic();
  const { programme } = area;
  return (
    <PublicPage area={area} width="narrow">
      <PageHeading
        title="We can’t find that page"
        lede="If you typed the address, check that it is right. If you followed a link, what it led to may have closed or moved."
      >
        {programme && <LinkButton href={routes.projects(programme.slug)}>Find a project</LinkButton>}
        <LinkButton href={routes.home} variant={programme ? "quiet" : "primary"}>
          Go to the home page
        </LinkButton>
      </PageHeading>
    </PublicPage>
  );
}
