// Sends a form a moment after its writer has paused, and when she leaves it.
// What cannot be saved is left to the button, whose page says why. Nothing is
// kept in the browser.
for (const form of document.querySelectorAll("form[data-autosave]")) {
  const said = form.querySelector("[data-saved]");
  let timer, sending, changed = false, refused = false;
  const send = async () => {
    changed = false;
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" }, keepalive: true });
      const { version, text } = await answer.json();
      if (!answer.ok) throw answer;
      form.elements.version.value = version;
      said.textContent = text;
      refused = false;
    } catch {
      refused = true;
      said.textContent = form.dataset.autosave;
    }
    sending = null;
    if (changed) later();
  };
  const save = () => {
    clearTimeout(timer);
    if (changed && !sending) sending = send();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, 1500);
  };
  form.addEventListener("input", () => { changed = true; later(); });
  form.addEventListener("focusout", save);
  addEventListener("pagehide", save);
  addEventListener("beforeunload", (event) => {
    if (refused || changed && sending) event.preventDefault(); // what stands there would be lost
  });
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    refused = false;
    if (!sending) return void (changed = false);
    event.preventDefault(); // the version is on its way
    await sending;
    clearTimeout(timer);
    changed = refused = false;
    form.submit();
  });
}
