// The list of findings, grouped by file. Only the rows in sight are in the document, however many there are.

class FindingList {
  #list = byId("list");
  #space = make("div", { class: "space", role: "presentation" });
  #heading = make("div", { class: "heading current-file", "aria-hidden": "true" });
  #findings = [];
  #rows = []; // {top, height, file} and {top, height, finding, position}
  #chosen;
  #choose;

  /** `choose` is called with a finding that the reader picks, and `clicked` after it when that was with the mouse. */
  constructor(choose, clicked) {
    this.#choose = choose;
    this.#list.append(this.#heading, this.#space);
    this.#list.addEventListener("scroll", () => this.#render());
    new ResizeObserver(() => this.#render()).observe(this.#list);
    this.#list.addEventListener("click", event => {
      const row = event.target.closest("[role=option]");
      if (!row)
        return;
      choose(report.findings[row.dataset.index]);
      clicked();
    });
    this.#list.addEventListener("keydown", event => {
      const page = Math.max(1, Math.floor(this.#list.clientHeight / this.#unit() / 4) - 1);
      const distances = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
      const distance = distances[event.key];
      if (!distance || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      this.step(distance);
    });
    // On paper, all rows are needed.
    addEventListener("beforeprint", () => this.#render(true));
    addEventListener("afterprint", () => this.#render());
  }

  #unit() {
    return parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  /** Shows these findings. */
  show(findings) {
    const HeadingHeight = 2 * this.#unit(), RowHeight = 4 * this.#unit(); // as in the style sheet
    this.#findings = findings;
    this.#rows = [];
    let top = 0, file;
    findings.forEach((finding, position) => {
      if (finding.file !== file) {
        file = finding.file;
        this.#rows.push({ top, height: HeadingHeight, file });
        top += HeadingHeight;
      }
      this.#rows.push({ top, height: RowHeight, finding, position });
      top += RowHeight;
    });
    this.#space.style.height = `${top}px`;
    this.#list.scrollTop = 0;
    this.#render();
  }

  /** Marks the finding as the one that is shown, and brings it into sight. */
  mark(finding) {
    this.#chosen = finding;
    const row = this.#rows.find(row => row.finding === finding);
    if (row) {
      const heading = 2 * this.#unit(), bottom = this.#list.scrollTop + this.#list.clientHeight;
      if (row.top - heading < this.#list.scrollTop)
        this.#list.scrollTop = row.top - heading;
      else if (row.top + row.height > bottom)
        this.#list.scrollTop = row.top + row.height - this.#list.clientHeight;
    }
    this.#render();
  }

  position() {
    return this.#findings.indexOf(this.#chosen);
  }

  /** Chooses the finding that stands so many places further. */
  step(distance) {
    if (!this.#findings.length)
      return;
    const at = this.position();
    const to = at < 0 ? 0 : Math.min(Math.max(at + distance, 0), this.#findings.length - 1);
    if (to !== at)
      this.#choose(this.#findings[to]);
  }

  #render(all = false) {
    const Spare = 200; // pixels above and below
    const top = this.#list.scrollTop, bottom = top + this.#list.clientHeight;
    const first = this.#rowAt(top - Spare);
    let end = first;
    while (end < this.#rows.length && this.#rows[end].top < bottom + Spare)
      ++end;
    const rows = all ? this.#rows : this.#rows.slice(first, end);
    this.#space.replaceChildren(...rows.map(row => this.#row(row)));
    const above = this.#rows[this.#rowAt(top)];
    this.#heading.textContent = above ? above.file ?? above.finding.file : "";
    const active = rows.some(row => row.finding && row.finding === this.#chosen);
    if (active)
      this.#list.setAttribute("aria-activedescendant", `option-${this.#chosen.fingerprint}`);
    else
      this.#list.removeAttribute("aria-activedescendant");
  }

  /** The number of the last row that begins at or above a height. */
  #rowAt(height) {
    let low = 0, high = this.#rows.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#rows[middle].top <= height)
        low = middle;
      else
        high = middle;
    }
    return low;
  }

  #row({ top, file, finding, position }) {
    let element;
    if (file !== undefined) {
      element = make("div", { class: "heading", role: "presentation", title: file }, file);
    } else {
      const { severity, message, line, rule, state, fingerprint } = finding;
      const about = [line ? `line ${line}` : "", shortRule(rule), state === "open" ? "" : StateTexts[state]]
        .filter(Boolean).join(" · ");
      element = make("div", {
        class: `row ${state}`, role: "option", id: `option-${fingerprint}`,
        "aria-selected": `${finding === this.#chosen}`,
        "aria-posinset": position + 1, "aria-setsize": this.#findings.length, "data-index": finding.index,
        "aria-label": `${severity}: ${message}, ${finding.file}, line ${line}`,
      }, badge(severity), make("span", { class: "message" }, message), make("span", { class: "about" }, about));
    }
    element.style.top = `${top}px`;
    return element;
  }
}
