// Looks for what could disturb a group: what moves for longer than 200 ms, what
// is in the colours of errors, what makes a sound or goes on by itself.
() => {
  const faults = [];
  const seconds = (text) => Math.max(...text.split(",").map((t) => parseFloat(t) * (t.trim().endsWith("ms") ? 0.001 : 1)));
  const probe = document.body.appendChild(document.createElement("i"));
  const colour = (name) => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const alarms = [colour("--lingon"), colour("--lingon-soft")];
  probe.remove();
  if (new Set([...alarms, "rgb(0, 0, 0)"]).size !== 3) faults.push(`the colours of errors are ${alarms}`);

  const painted = ["color", "backgroundColor", "borderTopColor", "borderInlineStartColor", "outlineColor", "fill", "stroke", "textDecorationColor"];
  for (const e of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(e, part);
      const name = `<${e.localName} ${e.id || e.getAttribute("class") || ""}>${part ?? ""}`;
      for (const kind of ["transitionDuration", "animationDuration"]) {
        if (seconds(style[kind]) > 0.2) faults.push(`${name} moves for ${style[kind]}`);
      }
      if (style.animationIterationCount.includes("infinite")) faults.push(`${name} moves without end`);
      for (const p of painted) if (alarms.includes(style[p])) faults.push(`${name}: ${p} is ${style[p]}`);
    }
  }

  const rules = (sheet) => [...sheet.cssRules].flatMap((r) => [r, ...(r.cssRules ? rules(r) : [])]);
  const all = [...document.styleSheets].flatMap(rules);
  if (all.some((r) => r.cssText.startsWith("@view-transition"))) {
    const groups = all.filter((r) => r.selectorText?.includes("::view-transition") && r.style.animationDuration);
    if (!groups.length) faults.push("pages change into each other for as long as the browser likes");
    for (const r of groups) if (seconds(r.style.animationDuration) > 0.2) faults.push(`pages change into each other: ${r.cssText}`);
  }
  if (document.querySelector("audio, video, embed, object, marquee, blink, meta[http-equiv=refresh i]")) faults.push("something plays, or the page reloads itself");
  return faults;
}
