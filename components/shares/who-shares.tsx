import { StatusTag } from "@/components/ui/status-tag";
import type { SharesShown } from "@/lib/shares/list-shares";

/** Who gives a pledge together, with each one's part and whether they have said yes. Nothing where one gives it alone. */
export function WhoShares({ shares: { joint, shares, waitsFor, open } }: { shares: SharesShown }) {
  if (!joint) return null;
  return (
    <section className="stack">
      <h2>Given together by {shares.length}</h2>
      {open && waitsFor.length > 0 && (
        <p>
          It waits for {new Intl.ListFormat("en-GB").format(waitsFor)} to say yes. Until then it cannot be accepted.
        </p>
      )}
      <ul>
        {shares.map((each) => (
          <li key={each.id} className="task">
            <div>
              <b>{each.ours ? `${each.supplier} (you)` : each.supplier}</b>
              <span className="hint">
                {each.agreed ?? each.shown}
                {each.leads && ", and speaks for all of them"}
              </span>
            </div>
            {open && (
              <StatusTag tone={each.status === "confirmed" ? "good" : "warn"}>
                {each.status === "confirmed" ? "Said yes" : "Asked"}
              </StatusTag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
