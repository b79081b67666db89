// Finds what a person would point at, by the words that stand on it. Each
// function returns a point in the window, or in `trouble` why there is none.
({
  words: (text) => text.replace(/\s+/g, " ").trim(),

  // press finds a link, a button or anything that is ticked by its label.
  press(name, place) {
    return this.point(this.find("a[href], button, summary, label:has(input)", name, place));
  },

  // field finds what a label is for.
  field(name) {
    const label = this.find("label", name);
    return label.trouble ? label : this.point(label.control);
  },

  // choose picks from a list, which a browser shows outside the page, or fills
  // in a field that is made of parts.
  choose(name, value) {
    const field = this.find("label", name).control;
    const option = [...(field.options ?? [])].find((o) => this.words(o.text) === this.words(value));
    field.value = option ? option.value : value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return field.value !== "" || value === "" ? {} : { trouble: "cannot choose " + value };
  },

  // focused names what has the focus.
  focused() {
    const e = document.activeElement;
    const label = e.labels?.[0];
    const optional = label?.querySelector(".opt")?.innerText ?? "";
    return this.words(label ? label.innerText.replace(optional, "") : e.innerText);
  },

  // stop describes where the focus is, and remembers it.
  stop(passed) {
    const e = document.activeElement;
    if (!e || e === document.body) return { Index: -1 };
    passed.add(e.name && e.type === "radio" ? e.name : e);
    const name = `${e.localName} ${this.focused().slice(0, 40)}`;
    const faults = [];
    const ringed = [e, ...(e.labels ?? [])].some((x) => getComputedStyle(x).outlineStyle !== "none" && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
    if (!ringed) faults.push(`${name}: its focus cannot be seen`);
    const box = e.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + Math.min(box.width / 2, 100), box.y + Math.min(box.height / 2, 20));
    if (!e.contains(hit) && hit?.closest("label")?.control !== e) faults.push(`${name}: lies under ${hit?.outerHTML.slice(0, 80)}`);
    return { Name: name, Index: [...document.querySelectorAll("*")].indexOf(e), Faults: faults, Skips: e.matches(".skip") };
  },

  // missed names what can be used and was not passed; one of several radio
  // buttons stands for all.
  missed(passed) {
    return [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex='0']")]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !e.closest("[aria-hidden=true]"))
      .filter((e) => !passed.has(e.type === "radio" ? e.name : e))
      .map((e) => `${e.localName} ${e.name || this.words(e.innerText)}`)
      .join(", ");
  },

  find(kinds, name, place) {
    let seen = [], named = [];
    for (const part of this.parts(place)) {
      seen = [...part.querySelectorAll(kinds)].filter((e) => e.checkVisibility({ visibilityProperty: true }));
      named = seen.filter((e) => this.named(e, name));
      if (named.length > 0) break;
    }
    if (named.length === 1) return named[0];
    return { trouble: `${named.length} of “${name}”${place ? ` at “${place}”` : ""} among: ${seen.map((e) => this.words(e.innerText)).join(" | ")}` };
  },

  named(e, text) {
    const name = this.words(text);
    const optional = e.querySelector(".opt")?.innerText ?? "";
    return this.words(e.innerText) === name || (optional && this.words(e.innerText.replace(optional, "")) === name);
  },

  // parts are those of the page that hold the words of a place, the smallest first.
  parts(place) {
    if (!place) return [document];
    const holds = [...document.querySelectorAll("li, fieldset, section, article")].filter((e) => this.words(e.innerText).includes(this.words(place)));
    return holds.toSorted((a, b) => a.innerText.length - b.innerText.length);
  },

  point(e) {
    if (e.trouble) return e;
    e.scrollIntoView({ block: "center" });
    const box = e.getBoundingClientRect();
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = document.elementFromPoint(at.x, at.y);
    if (e.contains(hit) || hit?.closest("label")?.control === e) return at;
    return { trouble: `“${this.words(e.innerText)}” lies under ${hit?.outerHTML.slice(0, 80)}` };
  },
})
