// Reads a file into the field that its text is pasted into without a script. It
// stays on this machine until the form is sent.
for (const picker of document.querySelectorAll("[data-pick-file]")) {
  const field = picker.closest("form").elements.namedItem(picker.dataset.pickFile);
  picker.hidden = false;
  picker.querySelector("input").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file && file.size < 1 << 20) field.value = await file.text();
  });
}
