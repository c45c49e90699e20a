import { Button } from "@/components/ui/button";
import { PlainTextField } from "@/components/ui/plain-field";
import { routes } from "@/lib/routes";
import { miles } from "@/lib/search/list-chosen";
import { NEAR } from "@/lib/search/read-search";

/** Leads from what somebody has to the projects that could use it. */
export function WhatCouldYouGive({ programme }: { programme: string }) {
  return (
    <form className="card stack" role="search" action={routes.projects(programme)} aria-labelledby="give">
      <h2 className="text-lead" id="give">
        What could you give?
      </h2>
      <PlainTextField
        name="words"
        type="search"
        label="Something, somewhere or someone’s time"
        hint="For example: laptops, a hall, coaching"
      />
      <div className="ask-row">
        <input type="hidden" name="within" value={NEAR} />
        <PlainTextField
          name="place"
          label={`Within ${miles(NEAR)} of`}
          hint="A postcode, or a name such as Erdington"
        />
        <Button>Find</Button>
      </div>
    </form>
  );
}
