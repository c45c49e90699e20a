import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { ContractShown } from "@/lib/contracts/load-contract";
import { dayParts } from "@/lib/dates";
import { typedMoney } from "@/lib/money";

/** The questions about a contract, with its present answers where it is to be changed. */
export function ContractFields({ contract }: { contract?: ContractShown | undefined }) {
  return (
    <>
      <TextField
        name="reference"
        label="Reference"
        hint="Its number in your own system or in its notice"
        maxLength={120}
        width={20}
        defaultValue={contract?.reference}
      />
      <TextField name="title" label="What is it for?" maxLength={300} defaultValue={contract?.title} />
      <TextField name="supplierName" label="Supplier" maxLength={200} defaultValue={contract?.supplierName} />
      <TextField
        name="companyNumber"
        label="The supplier’s company number"
        hint="8 characters, like 09876543 or SC123456. The supplier sees the contract once it takes part here under this number. You can leave this empty."
        maxLength={40}
        width={10}
        defaultValue={contract?.companyNumber ?? undefined}
      />
      <Terms contract={contract} />
      <TextArea
        name="promise"
        label="What did the supplier promise?"
        hint="As it stands in the tender. You can break it into commitments with amounts and days afterwards."
        rows={6}
        maxLength={4000}
        defaultValue={contract?.promise ?? undefined}
      />
      <TextField
        name="buyerName"
        label="Buyer"
        hint="You can leave this empty"
        maxLength={200}
        defaultValue={contract?.buyerName ?? undefined}
      />
      <div className="fields">
        <TextField
          name="ocid"
          label="Notice number (OCID)"
          hint="Like ocds-h6vhtk-04a1b2"
          maxLength={120}
          width={20}
          defaultValue={contract?.ocid ?? undefined}
        />
        <TextField
          name="cpv"
          label="CPV code"
          hint="Like 85100000"
          maxLength={20}
          width={10}
          defaultValue={contract?.cpv ?? undefined}
        />
      </div>
    </>
  );
}

function Terms({ contract }: { contract: ContractShown | undefined }) {
  return (
    <>
      <MoneyField
        name="value"
        label="What is it worth?"
        hint="In all, over its whole life. You can leave this empty."
        width={20}
        defaultValue={contract?.valuePence == null ? undefined : typedMoney(contract.valuePence)}
      />
      <div className="fields">
        <DateField
          name="startsOn"
          label="It starts on"
          hint="For example, 1 4 2026"
          defaultValue={partsOf(contract?.startsOn)}
        />
        <DateField
          name="endsOn"
          label="It ends on"
          hint="For example, 31 3 2029"
          defaultValue={partsOf(contract?.endsOn)}
        />
      </div>
      <TextField
        name="weighting"
        label="How much of the award went to social value?"
        hint="In per cent: at least 10 for the NHS since April 2022"
        suffix="%"
        width={4}
        inputMode="decimal"
        defaultValue={contract?.weighting == null ? undefined : contract.weighting / 100}
      />
    </>
  );
}

const partsOf = (day: Date | null | undefined) => (day ? dayParts(day) : undefined);
