/**
 * Takes from the worker every way to reach a network: the policy of the page does not hold here. It must be the first
 * import, so that nothing that comes after it has kept a copy.
 */
const WAYS_OUT = [
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "importScripts",
  "Worker",
  "SharedWorker",
  "caches",
  "CacheStorage",
  "Cache",
];

for (const name of WAYS_OUT) {
  for (
    let holder: object | null = globalThis;
    holder;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    if (Object.hasOwn(holder, name)) Reflect.deleteProperty(holder, name);
  }
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
}

export const locked = true;
