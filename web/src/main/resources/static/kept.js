// Searches and passages that a reader keeps, in the browser and nowhere else.
(() => {
  const KEY = "jucuo.kept";
  const MOST_SEARCHES = 100;
  const MOST_ENTRIES = 1000;
  const say = document.body.dataset;
  const main = document.querySelector("main");

  // A search is what it asks for; where a page of it begins and in which language is not.
  const queryOf = (search) => {
    const query = new URLSearchParams(search);
    for (const name of ["page", "lang", "type", "size"]) query.delete(name);
    return query.toString();
  };

  // What is stored, or was taken in from a file: anything in it may be missing or wrong.
  const text = (value) => (typeof value === "string" && value.length <= 2000 ? value : "");
  const number = (value) => (Number.isFinite(value) && value >= 0 ? value : 0);
  const list = (value) => (Array.isArray(value) ? value : []);
  const counts = (value) =>
    value && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).slice(0, 100).map(([id, count]) => [id, number(count)]))
      : null;
  const seen = (value) =>
    value && { at: text(value.at), total: number(value.total), documents: counts(value.documents) };
  const clean = (kept) => ({
    version: 1,
    searches: list(kept?.searches)
      .map((s) => ({ query: queryOf(text(s?.query)), name: text(s?.name), seen: seen(s?.seen) ?? null }))
      .slice(0, MOST_SEARCHES),
    list: list(kept?.list)
      .map((e) => ({ url: text(e?.url), title: text(e?.title), of: text(e?.of) }))
      .filter((e) => /^\/documents\/[\w.%\-]+(\/nodes\/[\w.%\-]+)?$/.test(e.url) && e.title)
      .slice(0, MOST_ENTRIES),
  });
  const load = () => {
    try {
      return clean(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
    } catch {
      return clean({});
    }
  };
  const store = (kept) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
      return true;
    } catch {
      return false; // no storage, or it is full: the buttons stay as they are
    }
  };

  const withLanguage = (path, search = "") => {
    const query = new URLSearchParams(search);
    const here = new URLSearchParams(location.search);
    for (const name of ["lang", "type"]) if (here.has(name)) query.set(name, here.get(name));
    const all = query.toString();
    return path + (all && "?" + all);
  };

  // A button that keeps something, or lets it go.
  const toggle = (words, isKept, change) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "keep";
    const show = () => {
      const kept = isKept(load());
      button.textContent = kept ? words.kept : words.keep;
      button.setAttribute("aria-pressed", String(kept));
    };
    button.addEventListener("click", () => {
      const kept = load();
      change(kept, isKept(kept));
      store(kept);
      show();
    });
    show();
    return button;
  };
  const passage = (entry, label) => {
    const button = toggle(
      { keep: say.keep, kept: say.kept },
      (kept) => kept.list.some((e) => e.url === entry.url),
      (kept, isKept) => {
        kept.list = kept.list.filter((e) => e.url !== entry.url);
        if (!isKept) kept.list.unshift(entry);
      },
    );
    if (label) button.setAttribute("aria-description", entry.title);
    return button;
  };

  // What a search finds now, by document where they are few enough for the answer to name all.
  const found = async (query) => {
    const answer = await fetch("/api/v1/search?" + (query && query + "&") + "size=1");
    if (!answer.ok) throw new Error(answer.status);
    const { total, documents, facets } = await answer.json();
    const chosen = new URLSearchParams(query);
    const within = chosen.getAll("document");
    const without = chosen.getAll("not-document");
    const named = facets.document.filter(
      (c) => c.count > 0 && !without.includes(c.value) && (!within.length || within.includes(c.value)),
    );
    return {
      at: new Date().toISOString(),
      total,
      documents: named.length === documents ? Object.fromEntries(named.map((c) => [c.value, c.count])) : null,
      titles: Object.fromEntries(named.map((c) => [c.value, c.label])),
    };
  };
  const look = ({ at, total, documents }) => ({ at, total, documents });

  const onResults = () => {
    const forms = main.querySelector(".forms");
    if (!forms || forms.querySelector(".keep")) return;
    const query = queryOf(location.search);
    const chips = [...main.querySelectorAll(".chips li span[lang]")].map((chip) => chip.textContent);
    const name = [document.getElementById("q").getAttribute("value"), ...chips].filter(Boolean).join(" · ");
    const mark = async () => {
      const isSaved = (search) => search.query === query;
      if (!load().searches.some(isSaved)) return;
      const now = await found(query).catch(() => null);
      const kept = load(); // something else may have been kept meanwhile
      const search = kept.searches.find(isSaved);
      if (now && search) {
        search.seen = look(now);
        store(kept);
      }
    };
    forms.append(
      toggle(
        { keep: say.keepSearch, kept: say.keptSearch },
        (kept) => kept.searches.some((s) => s.query === query),
        (kept, isKept) => {
          kept.searches = kept.searches.filter((s) => s.query !== query);
          if (!isKept) kept.searches.unshift({ query, name: name || say.allPassages, seen: null });
          setTimeout(mark);
        },
      ),
    );
    for (const hit of main.querySelectorAll(".hits .hit")) {
      const link = hit.querySelector("h3 a");
      if (!link) continue;
      const place = new URL(link.href);
      const url = place.pathname + "/nodes/" + place.hash.slice(1);
      const title = hit.querySelector("h3").textContent.trim();
      const of = hit.querySelector(".path :first-child")?.textContent ?? "";
      hit.querySelector(".details").append(" ", passage({ url, title, of }, true));
    }
    mark();
  };

  const onDocument = () => {
    const heading = main.querySelector(".measure-page h1, .document h1");
    if (!heading) return;
    const title = heading.textContent.trim().replace(/\s+/g, " ");
    const of = main.querySelector(".measure-page .path a")?.textContent ?? "";
    const button = passage({ url: location.pathname, title, of }, false);
    const place = main.querySelector(".views");
    if (place) place.append(button);
    else main.querySelector(".action").after(" ", button);
  };

  // The page of all that is kept.
  const page = document.querySelector(".kept-page");
  const element = (name, properties = {}, ...inside) => {
    const made = document.createElement(name);
    Object.assign(made, properties);
    made.append(...inside);
    return made;
  };
  const told = (format, ...values) => format.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const day = (at) => at.slice(0, 10);

  const news = (search, now) => {
    const words = page.dataset;
    if (!search.seen) return [told(words.total, now.total)];
    const since = day(search.seen.at);
    if (!search.seen.documents || !now.documents) return [told(words.totals, now.total, search.seen.total, since)];
    const fresh = Object.entries(now.documents)
      .map(([id, count]) => [id, count - (search.seen.documents[id] ?? 0)])
      .filter(([, count]) => count > 0);
    const sum = fresh.reduce((all, [, count]) => all + count, 0);
    if (!sum) return [told(words.nothing, since)];
    const where = element("ul", { className: "where" });
    for (const [id, count] of fresh.slice(0, 10)) {
      const query = new URLSearchParams(search.query);
      query.delete("document");
      query.append("document", id);
      const link = element("a", { href: withLanguage("/search", query), lang: "zh-CN" }, now.titles[id]);
      where.append(element("li", {}, link, element("span", { className: "count" }, " +" + count)));
    }
    return [element("strong", {}, told(words.fresh, sum, fresh.length, since)), where];
  };

  const line = (remove, ...inside) => {
    const button = element("button", { type: "button", className: "keep" }, page.dataset.remove);
    button.setAttribute("aria-description", inside[0].textContent);
    button.addEventListener("click", () => {
      const kept = load();
      remove(kept);
      store(kept);
      show();
      page.querySelector("h1").focus();
    });
    return element("li", {}, element("div", {}, ...inside), button);
  };

  const show = async () => {
    const kept = load();
    const searches = page.querySelector(".kept-searches");
    const entries = page.querySelector(".kept-list");
    for (const [place, items] of [[searches, kept.searches], [entries, kept.list]]) {
      place.hidden = !items.length;
      page.querySelector(".none-of-" + place.className).hidden = items.length > 0;
    }
    const waiting = [];
    searches.replaceChildren(
      ...kept.searches.map((search) => {
        const link = element("a", { href: withLanguage("/search", search.query), lang: "zh-CN" }, search.name);
        const state = element("div", { className: "details" });
        waiting.push([search, state]);
        return line((k) => (k.searches = k.searches.filter((s) => s.query !== search.query)), link, state);
      }),
    );
    entries.replaceChildren(
      ...kept.list.map((entry) => {
        const link = element("a", { href: withLanguage(entry.url), lang: "zh-CN" }, entry.title);
        const of = element("p", { className: "details", lang: "zh-CN" }, entry.of);
        return line((k) => (k.list = k.list.filter((e) => e.url !== entry.url)), link, ...(entry.of ? [of] : []));
      }),
    );
    for (const [search, state] of waiting) {
      const now = await found(search.query).catch(() => null);
      state.replaceChildren(...(now ? news(search, now) : [page.dataset.failed]));
    }
    page.dataset.ready = "true";
  };

  const onPage = () => {
    page.querySelectorAll("[data-needs-script]").forEach((part) => (part.hidden = false));
    const status = page.querySelector("[role=status]");
    page.querySelector(".save-file").addEventListener("click", () => {
      const file = new Blob([JSON.stringify(load(), null, 2) + "\n"], { type: "application/json" });
      const link = element("a", { href: URL.createObjectURL(file), download: "jucuo-kept.json" });
      link.click();
      URL.revokeObjectURL(link.href);
    });
    page.querySelector("input[type=file]").addEventListener("change", async (event) => {
      const box = event.target;
      try {
        const given = clean(JSON.parse(await box.files[0].text()));
        const kept = load();
        const added = {
          searches: given.searches.filter((g) => !kept.searches.some((k) => k.query === g.query)),
          list: given.list.filter((g) => !kept.list.some((k) => k.url === g.url)),
        };
        store(clean({ searches: [...kept.searches, ...added.searches], list: [...kept.list, ...added.list] }));
        status.textContent = told(page.dataset.taken, added.searches.length, added.list.length);
      } catch {
        status.textContent = page.dataset.unreadable;
      }
      box.value = "";
      show();
    });
    page.querySelector(".forget").addEventListener("click", () => {
      if (!confirm(page.dataset.sure)) return;
      store(clean({}));
      show();
    });
    addEventListener("storage", (event) => event.key === KEY && show());
    show();
  };

  if (page) onPage();
  else if (document.getElementById("found")) {
    onResults();
    document.addEventListener("updated", onResults);
  } else onDocument();
})();
