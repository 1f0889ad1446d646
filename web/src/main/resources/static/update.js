// Filters, pages and orders of results change the page in place; without this they load a new one.
(() => {
  const main = document.querySelector("main");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const wide = matchMedia("(min-width: 60rem)");
  const here = () => location.pathname + location.search;
  let shown = here();
  let asked = null;

  // Where a reader stands belongs to the entry of the history, and comes back with it.
  history.scrollRestoration = "manual";
  const keep = () => history.replaceState({ y: scrollY }, "");
  const restore = () => scrollTo(0, history.state?.y ?? 0);
  if (history.state?.y && !location.hash) restore();
  let still = 0;
  addEventListener("scroll", () => {
    clearTimeout(still);
    still = setTimeout(() => here() === shown && keep(), 100);
  });

  // What stands in for an element on the next page: the same value of the same facet, or the same id.
  const facetOf = (element) => element.closest("[data-facet]")?.dataset.facet;
  const nameOf = (link) => link.querySelector(".value")?.textContent ?? link.getAttribute("aria-label");
  const counterpart = (element) => {
    const facet = element && facetOf(element);
    if (facet) {
      const details = main.querySelector(`[data-facet="${facet}"]`);
      const links = [...(details?.querySelectorAll("a") ?? [])];
      const value = element.closest("li")?.querySelector(".value")?.textContent;
      return (
        links.find((link) => nameOf(link) === nameOf(element)) ??
        links.find((link) => nameOf(link) === value) ??
        details?.querySelector("summary")
      );
    }
    if (element?.id) return document.getElementById(element.id);
    return element?.type === "submit" ? main.querySelector(".order button") : null;
  };

  // Facets stay as wide open as the reader left them.
  const openOnes = () => {
    const state = new Map();
    for (const facet of main.querySelectorAll("[data-facet]")) {
      const more = [...facet.querySelectorAll(".more")].some((details) => details.open);
      state.set(facet.dataset.facet, { open: facet.open, more });
    }
    return { state, drawer: main.querySelector(".drawer")?.open };
  };
  const reopen = ({ state, drawer }) => {
    for (const facet of main.querySelectorAll("[data-facet]")) {
      const before = state.get(facet.dataset.facet);
      if (!before) continue;
      facet.open = before.open;
      if (before.more) facet.querySelectorAll(".more").forEach((details) => (details.open = true));
    }
    if (main.querySelector(".drawer")) main.querySelector(".drawer").open = drawer;
  };

  const take = (page) => {
    document.title = page.title;
    for (const links of ["header.site nav a", "footer.site a", "link[rel=alternate]"]) {
      const next = page.querySelectorAll(links);
      document.querySelectorAll(links).forEach((link, i) => next[i] && (link.href = next[i].getAttribute("href")));
    }
    const box = document.querySelector(".searchbox");
    const nextBox = page.querySelector(".searchbox");
    box.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
    box.append(...nextBox.querySelectorAll("input[type=hidden]"));
    box.q.value = nextBox.q.getAttribute("value");
    const open = openOnes();
    main.replaceChildren(...page.querySelector("main").childNodes);
    reopen(open);
  };

  const update = async (address, { push, from, top }) => {
    asked?.abort();
    const mine = (asked = new AbortController());
    main.setAttribute("aria-busy", "true");
    let page;
    try {
      const answer = await fetch(address, { signal: mine.signal });
      if (!answer.ok) throw new Error(answer.status);
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch (error) {
      if (error.name !== "AbortError") location.assign(address);
      return;
    }
    if (mine.signal.aborted) return;
    const status = page.querySelector("main [role=status]");
    const words = status?.textContent.trim() ?? page.title;
    status?.removeAttribute("role"); // said once, below
    const change = () => {
      if (push) {
        keep();
        history.pushState({ y: top ? 0 : scrollY }, "", address);
      }
      shown = here();
      take(page);
      main.removeAttribute("aria-busy");
      document.dispatchEvent(new CustomEvent("updated", { detail: words }));
      if (from) {
        const total = main.querySelector(".total, .nothing");
        total?.setAttribute("tabindex", "-1");
        ((!top && counterpart(from)) || total)?.focus({ preventScroll: true });
      }
      if (top) scrollTo(0, 0);
      if (!push) restore();
    };
    if (document.startViewTransition && !calm.matches) document.startViewTransition(change);
    else change();
  };

  const isOurs = (url) => url.origin === location.origin && url.pathname === "/search";

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("main a[href]");
    if (!link || link.hasAttribute("download")) return;
    if (link.closest(".show-results")) {
      event.preventDefault();
      if (!wide.matches) main.querySelector(".drawer").open = false;
      const list = document.getElementById("found");
      list.setAttribute("tabindex", "-1");
      list.focus({ preventScroll: true });
      list.scrollIntoView();
      return;
    }
    const url = new URL(link.href);
    if (!isOurs(url) || url.hash) return;
    event.preventDefault();
    update(url.pathname + url.search, { push: true, from: link, top: Boolean(link.closest(".pages")) });
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const url = new URL(form.action);
    if (!form.closest("main") || form.method !== "get" || !isOurs(url)) return;
    event.preventDefault();
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(fields).toString();
    update(url.pathname + (query && "?" + query), { push: true, from: event.submitter ?? form, top: false });
  });

  addEventListener("popstate", () => {
    if (here() === shown) return; // only the place on the page changed
    update(here(), { push: false, from: null, top: false });
  });
})();
