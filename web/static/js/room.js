// Keeps an open room in step: what has changed is read anew, and the minutes
// follow the server's clock. Without it a reload does the same.
const room = document.querySelector("[data-room]");
const say = document.querySelector("[data-say]");
// Where the room is read: a press that was refused is shown at another address.
const here = room.dataset.room.replace(/\/live$/, "") + location.search;
let stream, ask, later, leaving, said = "", begun = performance.now();

function refresh() {
  clearTimeout(later);
  ask?.abort(); // what was asked before may be answered after
  ask = new XMLHttpRequest();
  ask.responseType = "document";
  ask.open("GET", here);
  ask.onerror = soon;
  ask.onload = () => {
    if (ask.status >= 500) return soon();
    const fresh = ask.response?.querySelector("[data-room]");
    if (!fresh || fresh.querySelectorAll("[data-part]").length !== room.querySelectorAll("[data-part]").length) return anew();
    begun = performance.now();
    room.dataset.version = fresh.dataset.version;
    document.title = ask.response.title;
    for (const part of fresh.querySelectorAll("[data-part]")) replace(document.getElementById(part.id), part);
    tick();
  };
  ask.send();
}

// The page has become another. One that a button leads away from goes there.
function anew() {
  leaving ? soon() : location.replace(here);
}

// The server is away for a moment, or slow.
function soon() {
  leaving = false;
  clearTimeout(later);
  later = setTimeout(refresh, 5000);
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
function tick(quiet) {
  const clock = document.querySelector("[data-clock]");
  if (!clock) return;
  const now = Number(clock.dataset.now) + performance.now() - begun;
  const left = Math.ceil((Number(clock.dataset.ends) - now) / 60000);
  const one = Math.abs(left) === 1 ? "One" : "";
  put(clock.querySelector("[data-minutes]"), Math.abs(left));
  put(clock.querySelector("[data-caption]"), clock.dataset[(left < 0 ? "over" : "left") + one]);
  announce(clock.dataset.step, (Number(clock.dataset.partEnds) - now) / 60000, quiet === true);
}

function put(node, text) {
  if (node && node.textContent !== String(text)) node.textContent = text;
}

// Two minutes before the end of a part, and at its end, once each: a page that is
// opened after that says so itself. At the end the group is asked how to go on.
function announce(step, left, quiet) {
  const what = left <= 0 ? "out" : left <= 2 ? "two" : "";
  if (!what || !say || said === step + what || (what === "two" && said === step + "out")) return;
  said = step + what;
  if (quiet) return;
  say.textContent = say.dataset[what];
  if (what === "out" && !document.hidden) refresh();
}

function listen() {
  stream?.close();
  if (document.hidden) return;
  stream = new EventSource(room.dataset.room);
  stream.addEventListener("change", (e) => { if (e.data === "0" || e.data !== room.dataset.version) refresh(); });
  stream.addEventListener("gone", () => { stream.close(); anew(); });
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
  if (!document.hidden && stream?.readyState === EventSource.CLOSED) listen();
}

// A page that was out of sight reads itself up to date: its clock may have stood.
document.addEventListener("visibilitychange", () => {
  stream?.close();
  if (document.hidden) return;
  refresh();
  listen();
});
addEventListener("submit", () => { leaving = true; });
addEventListener("pagehide", () => stream?.close());
setInterval(tick, 15000);
tick(true);
listen();
