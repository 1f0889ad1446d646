// Suggestions below the search box: the combobox of the WAI-ARIA practices around the plain input,
// which works as before where this script does not run.
(() => {
  const DELAY = 120; // milliseconds after the last key
  const input = document.querySelector(".searchbox input[name='q']");
  if (!input) return;
  const form = input.form;
  const words = form.dataset;

  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.label);
  const status = document.createElement("div");
  status.className = "hidden";
  status.setAttribute("role", "status");
  form.append(list, status);

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);

  let suggestions = [];
  let active = -1;
  let typed = input.value;
  let timer = 0;
  let request = new AbortController();

  const close = () => {
    clearTimeout(timer);
    request.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const option = (suggestion, number) => {
    const item = document.createElement("li");
    item.id = "suggestion-" + number;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const text = document.createElement("span");
    text.lang = "zh-CN";
    for (const run of suggestion.match) {
      const part = document.createElement(run.match ? "mark" : "span");
      part.textContent = run.text;
      text.append(part);
    }
    item.append(text);
    const name = words[suggestion.kind];
    if (name) {
      const kind = document.createElement("span");
      kind.className = "kind";
      kind.textContent = name;
      item.append(" ", kind);
    }
    return item;
  };

  const show = (found) => {
    suggestions = found;
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent =
      found.length > 0 ? words.shown.replace("{n}", String(found.length)) : words.none;
  };

  const ask = async () => {
    request.abort();
    request = new AbortController();
    const asked = request.signal;
    const q = input.value.trim();
    if (!q) {
      close();
      return;
    }
    const lang = document.documentElement.lang === "en" ? "&lang=en" : "";
    const type = document.documentElement.classList.contains("large") ? "&type=large" : "";
    try {
      const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(q) + lang + type, { signal: asked });
      const found = answer.ok ? (await answer.json()).suggestions : [];
      if (!asked.aborted) show(found);
    } catch (error) {
      if (error.name !== "AbortError") close(); // offline: the box still searches
    }
  };

  const move = (to) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = to;
    const item = list.children[active];
    if (!item) {
      input.value = typed;
      input.removeAttribute("aria-activedescendant");
      return;
    }
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", item.id);
    input.value = suggestions[active].text;
  };

  const choose = (number) => {
    const suggestion = suggestions[number];
    close();
    input.value = suggestion.text;
    if (suggestion.kind === "document" || suggestion.kind === "number") {
      location.assign(suggestion.url);
    } else {
      form.requestSubmit();
    }
  };

  input.addEventListener("input", (event) => {
    typed = input.value;
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(ask, DELAY);
  });
  input.addEventListener("compositionend", () => {
    typed = input.value;
    clearTimeout(timer);
    timer = setTimeout(ask, DELAY);
  });

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = suggestions.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) {
        if (event.key === "ArrowDown") ask();
        return;
      }
      event.preventDefault();
      if (event.key === "ArrowDown") move(active === last ? -1 : active + 1);
      else move(active === -1 ? last : active - 1);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      input.value = typed;
      close();
    } else if (event.key === "Tab") {
      close();
    }
  });

  // before the input loses the focus
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role='option']");
    if (item) choose([...list.children].indexOf(item));
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);
})();
