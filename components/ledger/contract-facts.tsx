import { SummaryList } from "@/components/ui/summary-list";
import type { ContractShown } from "@/lib/contracts/load-contract";
import { formatWeighting } from "@/lib/contracts/parse-weighting";
import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";

/** What is written down of a contract; `supplier` is how the supplier is shown. */
export function ContractFacts({ contract, supplier }: { contract: ContractShown; supplier: React.ReactNode }) {
  const { valuePence, startsOn, endsOn, weighting, buyerName, ocid, cpv, companyNumber, promise } = contract;
  const days = [startsOn && `from ${formatDay(startsOn)}`, endsOn && `to ${formatDay(endsOn)}`].filter(Boolean);
  return (
    <SummaryList
      rows={[
        { label: "Reference", value: contract.reference },
        { label: "Supplier", value: supplier },
        { label: "Company number", value: companyNumber ?? "Not said" },
        { label: "Worth", value: valuePence === null ? "Not said" : formatMoney(valuePence) },
        { label: "Runs", value: days.length > 0 ? days.join(" ") : "Not said" },
        { label: "Weight of social value", value: weighting === null ? "Not said" : formatWeighting(weighting) },
        { label: "What was promised", value: promise ?? "Not said" },
        ...(buyerName ? [{ label: "Buyer", value: buyerName }] : []),
        ...(ocid ? [{ label: "Notice number (OCID)", value: ocid }] : []),
        ...(cpv ? [{ label: "CPV code", value: cpv }] : []),
      ]}
    />
  );
}
