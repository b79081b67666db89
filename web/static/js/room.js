// Keeps an open room in step: what has changed is read anew, and the minutes
// follow the server's clock. Without it a reload does the same.
const room = document.querySelector("[data-room]");
const say = document.querySelector("[data-say]");
let stream, said = "", begun = performance.now();

function refresh() {
  const ask = new XMLHttpRequest();
  ask.responseType = "document";
  ask.open("GET", location.href);
  ask.onload = () => {
    const fresh = ask.response?.querySelector("[data-room]");
    if (!fresh || fresh.querySelectorAll("[data-part]").length !== room.querySelectorAll("[data-part]").length) return location.reload();
    begun = performance.now();
    room.dataset.version = fresh.dataset.version;
    document.title = ask.response.title;
    for (const part of fresh.querySelectorAll("[data-part]")) replace(document.getElementById(part.id), part);
    tick();
  };
  ask.send();
}

// A part that somebody types in, or has chosen in, waits until she is done.
function replace(old, part) {
  if (typed(old)) return;
  const focused = old.contains(document.activeElement) && document.activeElement.id;
  const open = [...old.querySelectorAll("details")].map((d) => d.open);
  part.querySelectorAll("details").forEach((d, i) => { d.open = d.open || open[i]; });
  old.replaceWith(document.adoptNode(part));
  if (focused) (document.getElementById(focused) || document.querySelector("#content")).focus();
}

function typed(part) {
  return [...part.querySelectorAll("input:not([type=hidden]), textarea")].some((f) => f.value !== f.defaultValue);
}

// The server's clock counts: the page knows when it was made, and how long ago.
function tick() {
  const clock = document.querySelector("[data-clock]");
  if (!clock) return;
  const now = Number(clock.dataset.now) + performance.now() - begun;
  const left = Math.ceil((Number(clock.dataset.ends) - now) / 60000);
  const one = Math.abs(left) === 1 ? "One" : "";
  put(clock.querySelector("[data-minutes]"), Math.abs(left));
  put(clock.querySelector("[data-caption]"), clock.dataset[(left < 0 ? "over" : "left") + one]);
  announce(clock.dataset.step, (Number(clock.dataset.partEnds) - now) / 60000);
}

function put(node, text) {
  if (node && node.textContent !== String(text)) node.textContent = text;
}

// Two minutes before the end of a part, and at its end, once each.
function announce(step, left) {
  const what = left <= 0 ? "out" : left <= 2 ? "two" : "";
  if (!what || !say || said === step + what || (what === "two" && said === step + "out")) return;
  said = step + what;
  say.textContent = say.dataset[what];
}

function listen() {
  stream?.close();
  if (document.hidden) return;
  stream = new EventSource(room.dataset.room);
  stream.addEventListener("change", (e) => { if (e.data === "0" || e.data !== room.dataset.version) refresh(); });
  stream.addEventListener("gone", () => { stream.close(); location.reload(); });
  stream.onopen = () => lost(false);
  stream.onerror = () => {
    setTimeout(() => lost(stream.readyState !== EventSource.OPEN), 5000);
    if (stream.readyState === EventSource.CLOSED) setTimeout(again, 5000);
  };
}

function lost(is) {
  const told = document.querySelector("[data-lost]");
  if (told) told.hidden = !is;
}

function again() {
  if (document.hidden || stream?.readyState !== EventSource.CLOSED) return;
  refresh();
  listen();
}

document.addEventListener("visibilitychange", () => { document.hidden ? stream?.close() : listen(); });
addEventListener("pagehide", () => stream?.close());
setInterval(tick, 15000);
tick();
listen();
