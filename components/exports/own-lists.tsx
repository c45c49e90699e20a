import { routes } from "@/lib/routes";
import { TakeAway } from "./take-away";

/** The lists that whoever runs projects takes away and brings back, and the way to all others. */
export function OwnLists() {
  return (
    <div className="stack">
      <TakeAway list="our-projects" back="projects" what="what the projects say" />
      <TakeAway list="to-come" back="deliveries" what="what is still to come" />
      <p className="meta">
        <span>Agreed something elsewhere?</span>
        <a href={routes.sendSheet("deals")}>Record deals from a spreadsheet</a>
        <a href={routes.reports}>All lists</a>
      </p>
    </div>
  );
}
