// Moves focus to what a page has to say first: the summary of what to mend, or
// the notice of what was done.
const first = document.querySelector("[data-errors], [data-notice]");
if (first) first.focus();
