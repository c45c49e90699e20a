/** What a field with this `list` suggests while somebody types, without any script; anything else may be typed too. */
export function Suggestions({ id, each }: { id: string; each: readonly string[] }) {
  return (
    <datalist id={id}>
      {each.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
