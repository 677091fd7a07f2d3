// Makes pages handier that are complete without it: rows can be narrowed by a word, tables sorted, places linked to.
// It writes text only, asks nothing of any server and remembers nothing.
(() => {
  "use strict";
  const words = document.currentScript.dataset;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // Letters without their accents and case, so that a telephone's keyboard finds what was written with them.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // A box that leaves only the rows with its words; its place is kept by the page, so that nothing moves.
  const narrow = (place) => {
    const list = place.parentElement.querySelector(".archive tbody, .queue");
    if (!list) return;
    const rows = [...list.children];
    const texts = rows.map((row) => plain(row.textContent));
    const count = make("output", { className: "note" });
    const box = make("input", { type: "search", autocomplete: "off" });
    box.addEventListener("input", () => {
      const wanted = plain(box.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, index) => {
        row.hidden = !wanted.every((word) => texts[index].includes(word));
        if (!row.hidden) shown += 1;
      });
      count.textContent = wanted.length
        ? words.count.replace("{shown}", shown).replace("{all}", rows.length)
        : "";
    });
    place.append(make("label", {}, words.filter, " ", box), " ", count);
  };

  // What a cell is sorted by: its moment, its number, or its words; null where it has none of the column's sort.
  const value = (row, column) => {
    const cell = row.cells[column];
    const time = cell.querySelector("time");
    const text = cell.textContent.trim();
    if (!time && !cell.classList.contains("num")) return plain(text) || null;
    const number = time
      ? Date.parse(time.dateTime)
      : parseFloat(text.replaceAll(words.grouping, "").replace(words.decimal, ".").replace(/^[−–]/, "-"));
    return Number.isNaN(number) ? null : number;
  };

  const sort = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    if (body.rows.length < 3) return;
    heads.forEach((head, column) => {
      const button = make("button", { type: "button", className: "sort" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const descending = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        const keyed = [...body.rows].map((row) => [value(row, column), row]);
        // Among moments and numbers, words such as "not known" are no value: missing ones stand last, either way.
        const isNumeric = keyed.some(([key]) => typeof key === "number");
        const isMissing = ([key]) => key === null || (typeof key === "number") !== isNumeric;
        const known = keyed.filter((one) => !isMissing(one));
        known.sort(([one], [other]) =>
          isNumeric ? one - other : one.localeCompare(other, document.documentElement.lang)
        );
        if (descending) known.reverse();
        body.append(...[...known, ...keyed.filter(isMissing)].map(([, row]) => row));
      });
    });
  };

  // A button that copies the address of a place.
  const link = (place, id) => {
    const button = make("button", { type: "button", className: "copy", title: words.copy }, "#");
    button.setAttribute("aria-label", words.copy);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
      button.textContent = words.copied;
      setTimeout(() => (button.textContent = "#"), 2000);
    });
    place.append(" ", button);
  };

  document.querySelectorAll("table.sortable").forEach(sort);
  document.querySelectorAll(".narrow").forEach(narrow);
  if (navigator.clipboard) {
    document.querySelectorAll("main h2[id]:not(.visually-hidden)").forEach((heading) => link(heading, heading.id));
    document.querySelectorAll("li.mention[id]").forEach((item) => link(item.querySelector(".byline"), item.id));
    document.querySelectorAll("tr[id]").forEach((row) => link(row.cells[0], row.id));
  }
})();
