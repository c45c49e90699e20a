import { Figure } from "@/components/ui/figure";
import { inWords } from "@/lib/metrics/formats";
import type { Rate } from "@/lib/metrics/rate";
import { formatShare } from "@/lib/share";

/** A share with what it is of ("58 of 200 projects backed") and its 95 % interval. */
export function RateFigure({ rate, of, by }: { rate: Rate; of: string; by: string }) {
  return (
    <Figure value={formatShare(rate.share)} note={rate.interval ? `${by}; 95% interval ${inWords(rate.interval)}` : by}>
      <b>
        {rate.count.toLocaleString("en-GB")} of {rate.total.toLocaleString("en-GB")}
      </b>{" "}
      {of}
    </Figure>
  );
}
