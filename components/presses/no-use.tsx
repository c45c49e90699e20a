import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";

/** What is said of a link in a letter that does nothing (any more), and where its reader can answer all the same. */
export function NoUse({ expired, href }: { expired: boolean; href: string }) {
  return (
    <>
      <PageHeading
        title={expired ? "This link has run out" : "This link does not work"}
        lede={
          expired
            ? "A link in a letter works for 30 days. You can still answer when you sign in."
            : "Open the link in the letter again, or copy all of it. You can also answer when you sign in."
        }
      />
      <div className="actions">
        <LinkButton href={href}>Sign in and answer</LinkButton>
      </div>
    </>
  );
}
