"use client";

import { useAnswer, useTyped } from "./answers";
import { FieldGroup, type FieldProps } from "./field";

type DayParts = { day?: string | undefined; month?: string | undefined; year?: string | undefined };

const boxes = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

/** A day in three boxes, sent as `name-day`, `name-month` and `name-year`; the first box carries the field's id. */
export function DateField({ defaultValue, ...given }: FieldProps & { defaultValue?: DayParts | undefined }) {
  const { field } = useAnswer(given);
  const typed = useTyped();
  const { name, id = name, error } = field;
  return (
    <FieldGroup {...field}>
      <div className="date-boxes">
        {boxes.map(({ part, label, width }) => {
          const boxId = part === "day" ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={boxId}>{label}</label>
              <input
                className="input"
                data-width={width}
                id={boxId}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={width}
                aria-invalid={error?.length ? true : undefined}
                defaultValue={typed(`${name}-${part}`) ?? defaultValue?.[part]}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
