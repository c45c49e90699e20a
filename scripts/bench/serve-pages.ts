import { startFrontDoor } from "@/lib/http/front-door";
import { closeDatabase } from "@/lib/db";

// The whole of Maypole, as `npm start` serves it, until whoever started it lets go.
const door = await startFrontDoor({ port: 0, host: "127.0.0.1", dev: false });
process.once("disconnect", () => {
  void door.close().then(closeDatabase);
});
process.send?.(door.address);
