// Makes the site nicer to use; nothing needs it.
(() => {
  const wide = matchMedia("(min-width: 60rem)");

  // Where there is room, filters and outline stand open beside the text. The style sheet shows them
  // in any case; this tells assistive technology so.
  const open = () => {
    if (!wide.matches) return;
    for (const details of document.querySelectorAll(".drawer, .outline > details")) {
      details.open = true;
    }
  };
  open();

  // What happened, in words, for the eye and for a screen reader.
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);
  let saidFor = 0;
  const say = (words, look = "said") => {
    said.className = look;
    said.textContent = words;
    clearTimeout(saidFor);
    saidFor = setTimeout(() => (said.textContent = ""), 2000);
  };
  const copied = document.body.dataset.copied;
  const copy = (text) =>
    navigator.clipboard?.writeText(text).then(
      () => say(copied),
      () => {},
    );

  // ¶ leads to its place, and puts the address where it can be pasted.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink");
    if (link) copy(link.href);
  });

  // Buttons that copy are there only where they can.
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", () => copy(document.getElementById(button.dataset.copy).textContent.trim()));
  }

  // On the way to a place, the outline folds away where it covers the text.
  document.addEventListener("click", (event) => {
    const outline = event.target.closest("a[href^='#']") && event.target.closest(".outline > details");
    if (outline && !wide.matches) outline.open = false;
  });

  // A place of a long document that stands on another page of it.
  const toItsPage = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = id && document.getElementById(id);
    const elsewhere = !place || place.closest(".outline, .elsewhere");
    if (id && elsewhere && document.querySelector("[data-split]") && !/^hit-/.test(id)) {
      const address = new URL(location.href);
      if (address.searchParams.get("node") !== id) {
        address.searchParams.set("node", id);
        location.replace(address);
      }
    }
  };
  toItsPage();
  addEventListener("hashchange", toItsPage);

  // n and p lead from hit to hit, / to the search box; whoever is disturbed by them turns them off.
  const keys = document.querySelector(".keys");
  const wanted = keys?.querySelector("input");
  const OFF = "jucuo.keys";
  const stored = (change) => {
    try {
      return change(localStorage);
    } catch {
      return null; // no storage: the choice holds for this page
    }
  };
  if (keys) {
    keys.hidden = false;
    wanted.checked = stored((store) => store.getItem(OFF)) !== "off";
    wanted.addEventListener("change", () =>
      stored((store) => (wanted.checked ? store.removeItem(OFF) : store.setItem(OFF, "off"))),
    );
  }
  const hop = (way) => {
    const now = /^#hit-\d+$/.test(location.hash) && document.querySelector(location.hash);
    const link = now
      ? now.nextElementSibling?.querySelector(way === "next" ? ".to-next" : ".to-previous")
      : document.querySelector(way === "next" ? ".jump .first" : ".jump .last");
    link?.click();
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (wanted ? !wanted.checked : stored((store) => store.getItem(OFF)) === "off") return;
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("q")?.focus();
    } else if (event.key === "n") {
      hop("next");
    } else if (event.key === "p") {
      hop("previous");
    }
  });

  // Values of a long facet are found while typing: the page of all of them says which there are.
  const findValues = (form) => {
    const box = form.querySelector("input[type=search]");
    const facet = form.closest(".facet");
    const shown = [...facet.querySelectorAll(".values, .more, .all-values")];
    const found = document.createElement("ul");
    found.className = "values found";
    found.hidden = true;
    form.after(found);
    let asked = 0;
    let pause = 0;
    const find = async () => {
      const number = ++asked;
      const empty = !box.value.trim();
      if (!empty) {
        const query = new URLSearchParams(new FormData(form));
        const answer = await fetch(form.getAttribute("action") + "?" + query).catch(() => null);
        if (number !== asked || !answer?.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const links = page.querySelectorAll(".checks li.listed");
        const choice = page.querySelector(".choose-values");
        const toggled = (value) => {
          value.checked = !value.checked;
          const address = choice.getAttribute("action") + "?" + new URLSearchParams(new FormData(choice));
          value.checked = !value.checked;
          return address;
        };
        found.replaceChildren(
          ...[...links].slice(0, 20).map((line) => {
            const item = document.createElement("li");
            const link = document.createElement("a");
            const value = line.querySelector("input");
            link.href = toggled(value);
            link.rel = "nofollow";
            link.append(...[...line.querySelectorAll(".value, .count")].map((e) => document.importNode(e, true)));
            if (value.checked) {
              link.className = value.name.startsWith("not-") ? "excluded" : "chosen";
              link.setAttribute("aria-current", "true");
            }
            item.append(link);
            return item;
          }),
        );
        say(page.querySelector("[role=status]")?.firstElementChild?.textContent ?? "");
      }
      found.hidden = empty;
      for (const part of shown) part.hidden = !empty;
    };
    box.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(find, 200);
    });
  };
  const findAll = () => document.querySelectorAll(".facet .find-value").forEach(findValues);
  findAll();

  // A part of the page came anew: see update.js.
  document.addEventListener("updated", (event) => {
    open();
    findAll();
    say(event.detail, "hidden");
  });
})();
