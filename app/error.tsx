"use client";

import { SiteHeader } from "@/components/layout/site-header";
import { Button, LinkButton } from "@/components/ui/button";
import { routes } from "@/lib/routes";

/** Says sorry when something broke, without what broke; the reference finds it in our logs. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <SiteHeader links={[]} />
      <main className="wrap-narrow page stack" id="main">
        <h1>Sorry, something went wrong</h1>
        <p className="text-lead">It is our fault, not yours. Anything you had already saved is safe.</p>
        <p>Try again in a minute. If it keeps happening, tell the people who run your programme.</p>
        {error.digest && <p className="soft text-small">Reference: {error.digest}</p>}
        <form className="actions" action={reset}>
          <Button>Try again</Button>
          <LinkButton href={routes.home} variant="quiet">
            Go to the home page
          </LinkButton>
        </form>
      </main>
    </>
  );
}
