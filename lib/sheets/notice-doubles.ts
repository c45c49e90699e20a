/** Notices what a file says a second time: why a row cannot stand for that, null for the first row with its key. */
export function noticeDoubles(): (key: string, row: number) => string | null {
  const rows = new Map<string, number>();
  return (key, row) => {
    const first = rows.get(key);
    if (first !== undefined) return `stands in the file twice: first in row ${first}`;
    rows.set(key, row);
    return null;
  };
}
