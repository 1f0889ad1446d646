// Makes the site nicer to use; nothing needs it.
(() => {
  // Where there is room, filters and outline stand open beside the text. The style sheet shows them
  // in any case; this tells assistive technology so.
  if (matchMedia("(min-width: 60rem)").matches) {
    for (const details of document.querySelectorAll(".drawer, .outline > details")) {
      details.open = true;
    }
  }

  // ¶ leads to its place, and puts the address where it can be pasted.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink");
    if (link) navigator.clipboard?.writeText(link.href).catch(() => {});
  });

  // On the way to a place, the outline folds away where it covers the text.
  document.addEventListener("click", (event) => {
    const outline = event.target.closest("a[href^='#']") && event.target.closest(".outline > details");
    if (outline && !matchMedia("(min-width: 60rem)").matches) outline.open = false;
  });
})();
