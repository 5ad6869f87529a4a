/** Serves the built site at http://localhost:4321/, or at the port that PORT names, below BASE_PATH. */
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { baseOf, staticServer } from "./static-server.ts";

const port = Number(process.env["PORT"] || 4321);
const base = baseOf(process.env["BASE_PATH"]);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Whether something answers there already, on either of the machine's own addresses. */
function isTaken(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "localhost", port, autoSelectFamily: true });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${process.env["PORT"]}". Give a port number from 1 to 65535.`);
}
if (!existsSync("dist/index.html")) stop("dist/ holds no site. Build it first: npm run build");
const taken = `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
if (await isTaken()) stop(taken);

staticServer("dist", base)
  .once("error", (error: NodeJS.ErrnoException) =>
    stop(error.code === "EADDRINUSE" ? taken : `Port ${port} cannot be used: ${error.message}`),
  )
  .listen(port, "127.0.0.1", () => console.log(`The site stands at http://localhost:${port}${base}`));
