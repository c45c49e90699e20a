/** Shows on stderr how many rows were read: on one line that keeps changing at a terminal, now and then in a log. */
export function showProgress(share: () => number) {
  const live = process.stderr.isTTY;
  const everyMs = live ? 100 : 2_000;
  const started = Date.now();
  let last = started;
  let shown = false;
  return {
    show: (rows: number) => {
      if (Date.now() - last < everyMs) return;
      last = Date.now();
      shown = true;
      const line = `Read ${rows.toLocaleString("en-GB")} rows (${Math.min(100, Math.floor(100 * share()))} %)`;
      process.stderr.write(live ? `\r${line}` : `${line}\n`);
    },
    end: (rows: number) => {
      const seconds = (Date.now() - started) / 1_000;
      const megabytes = Math.ceil(process.resourceUsage().maxRSS / 1_024);
      const pace = Math.round(rows / seconds).toLocaleString("en-GB");
      process.stderr.write(
        `${live && shown ? "\n" : ""}${rows.toLocaleString("en-GB")} rows in ${seconds.toFixed(1)} s (${pace} a second), with at most ${megabytes} MB of memory\n`,
      );
    },
  };
}
