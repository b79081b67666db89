// Looks a page over for what axe-core does not see, at the window's width, and
// returns what is wrong with it.
(width, language) => {
  const faults = [];
  const name = (e) => `<${e.localName} ${e.id || e.name || e.className}> ${(e.innerText ?? "").trim().slice(0, 40)}`;
  const fault = (what, e) => faults.push(e ? `${what}: ${name(e)}` : what);
  const all = (kinds) => [...document.querySelectorAll(kinds)];
  const seen = (kinds) => all(kinds).filter((e) => e.checkVisibility({ visibilityProperty: true }));

  if (document.documentElement.lang !== language) fault(`the language is ${document.documentElement.lang}`);
  if (all("h1").length !== 1) fault(`${all("h1").length} headings h1`);
  let above = 1;
  for (const h of seen("h1, h2, h3, h4")) {
    const level = Number(h.localName[1]);
    if (level > above + 1) fault("a heading skips a level", h);
    above = level;
  }

  const ids = new Set();
  for (const e of all("[id]")) {
    if (ids.has(e.id)) fault("an id is there twice", e);
    ids.add(e.id);
  }
  for (const a of all('a[href^="#"]')) if (!ids.has(a.hash.slice(1))) fault("a link leads nowhere", a);
  for (const e of all("[aria-describedby], [aria-labelledby]")) {
    for (const id of `${e.getAttribute("aria-describedby") ?? ""} ${e.getAttribute("aria-labelledby") ?? ""}`.split(" ")) {
      if (id && !ids.has(id)) fault(`there is no ${id}`, e);
    }
  }
  for (const e of all("input:not([type=hidden]), select, textarea")) if (!e.labels?.length) fault("a field has no label", e);

  if (document.documentElement.scrollWidth > width) {
    fault(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
    for (const e of seen("body *")) if (e.getBoundingClientRect().right > width + 1) fault("it sticks out", e);
  }

  // What is pressed is at least 44 px high; a link alone on its line at least 24.
  const inText = (a) => getComputedStyle(a).display === "inline" && a.parentElement.innerText.trim() !== a.innerText.trim();
  const part = (e) => (["radio", "checkbox"].includes(e.type) ? e.labels[0] : e);
  const high = (e, least) => {
    const height = part(e).getBoundingClientRect().height;
    if (height < least - 0.5) fault(`${height} px high`, part(e));
  };
  const pressed = seen("button, input:not([type=hidden]), select, textarea, summary, a.btn, nav a");
  for (const e of pressed) if (!e.closest("[aria-hidden=true]")) high(e, 44); // a field only for machines is not pressed
  for (const a of seen("a[href]:not(.skip)")) if (!inText(a)) high(a, 24);

  // The summary of what to mend, with the same words at each field.
  const wrong = document.querySelector("[data-errors]");
  if (wrong) {
    if (!/^\s*(Fel|Fejl|Feil|Error): /.test(document.title)) fault("the title does not tell of problems");
    for (const a of wrong.querySelectorAll("a")) {
      const field = document.getElementById(a.hash.slice(1));
      const said = document.getElementById(`${a.hash.slice(1)}-error`);
      if (said && !said.innerText.includes(a.innerText)) fault("a field says otherwise than the summary", said);
      if (said && !field.closest("[aria-invalid], fieldset.error")) fault("a field does not say that it is wrong", field);
    }
  }
  return faults;
}
