/**
 * Takes from the worker every way to reach a network by a call: the policy of the page does not hold here. It must be the
 * first import, so that nothing that comes after it has kept a copy. `import()` is syntax and cannot be taken away; what
 * keeps a formula from it is the allow-list of src/query/formula/.
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
  // A font is loaded from any address.
  "FontFace",
  "FontFaceSet",
  "fonts",
  "Notification",
  "BackgroundFetchManager",
  "BackgroundFetchRegistration",
  "PushManager",
  "ServiceWorkerRegistration",
  "webkitRequestFileSystem",
  "webkitRequestFileSystemSync",
];
/** The same on the navigator; each bucket of storage has caches of its own, which load what is added. */
const NAVIGATOR_WAYS_OUT = ["storageBuckets", "serviceWorker", "sendBeacon"];

function take(from: object, names: readonly string[]): void {
  for (const name of names) {
    for (let holder: object | null = from; holder; holder = Object.getPrototypeOf(holder) as object | null) {
      if (Object.hasOwn(holder, name)) Reflect.deleteProperty(holder, name);
    }
    Object.defineProperty(from, name, { value: undefined, writable: false, configurable: false });
  }
}

take(globalThis, WAYS_OUT);
take(navigator, NAVIGATOR_WAYS_OUT);

export {};
