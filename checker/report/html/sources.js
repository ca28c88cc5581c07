// Source code with remarks under its lines.

/** The lines of a file, as far as the page holds them. */
class SourceFile {
  static #known = new Map();

  static named(name) {
    if (!this.#known.has(name))
      this.#known.set(name, new SourceFile(name));
    return this.#known.get(name);
  }

  constructor(name) {
    const source = sources.get(name);
    this.name = name;
    this.available = Boolean(source);
    this.lineCount = source ? source.lines : 0;
    this.isUtf8 = !source || source.utf8;
    this.stretches = source ? source.stretches.map(({ line, text }) => ({ first: line, lines: text.split("\n") })) : [];
  }

  #stretch(line) {
    return this.stretches.find(({ first, lines }) => first <= line && line < first + lines.length);
  }

  /** The text of a line, or undefined where the page does not hold it. */
  line(line) {
    const stretch = this.#stretch(line);
    return stretch && stretch.lines[line - stretch.first];
  }

  beginsInComment(line) {
    const stretch = this.#stretch(line);
    if (!stretch.inComment) {
      let inComment = false;
      stretch.inComment = stretch.lines.map(text => {
        const before = inComment;
        inComment = tokenise(text, before).inComment;
        return before;
      });
    }
    return stretch.inComment[line - stretch.first];
  }

  /** Where in the line's text a column stands that counts bytes. */
  indexOf({ line, column }) {
    const text = this.line(line) ?? "";
    let bytes = 1, index = 0;
    for (const character of text) {
      if (bytes >= column)
        break;
      const code = character.codePointAt(0);
      // In a file that is not UTF-8, this character stands for a byte that nobody could read.
      const isByte = code === 0xFFFD && !this.isUtf8;
      bytes += code < 0x80 || isByte ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      index += character.length;
    }
    return index;
  }
}

const Context = 5; // so many lines are shown around a remark
const ShortGap = 6; // so few lines between them are shown, too
const Expansion = 40; // so many more are shown at each end of a gap when they are asked for
const LongestLine = 2000; // a longer line is cut

/** The part of a SourceView that shows one file. */
class SourceSection {
  #file;
  #remarks;
  #view;
  #shown = new Set(); // numbers of lines
  #code = make("div", { class: "code", role: "group" });

  constructor(name, remarks, view) {
    this.#file = SourceFile.named(name);
    this.#remarks = remarks;
    this.#view = view;
    let previous = -Infinity;
    for (const line of remarks.map(remark => remark.line).sort((one, other) => one - other)) {
      const isNear = line - previous <= 2 * Context + ShortGap + 1;
      this.#show(isNear ? previous : line - Context, line + Context);
      previous = line;
    }
    this.#code.setAttribute("aria-label", name);
    this.element = make("section", { class: "file", "data-file": name }, make("h3", {}, name));
    if (!this.#file.available)
      this.element.append(make("p", { class: "missing" }, "The source is not available."));
    else if (!this.#file.isUtf8)
      this.element.append(make("p", { class: "missing" },
        "This file is not UTF-8; what could not be read is shown as \ufffd."));
    this.element.append(this.#code);
    this.#render();
  }

  #show(first, last) {
    for (let line = Math.max(first, 1); line <= Math.min(last, this.#file.lineCount); ++line) {
      if (this.#file.line(line) !== undefined)
        this.#shown.add(line);
    }
  }

  #render() {
    const rows = [];
    const under = new Map(); // remarks by line
    for (const remark of this.#remarks) {
      const line = this.#shown.has(remark.line) ? remark.line : 0;
      under.set(line, [...under.get(line) ?? [], remark]);
    }
    rows.push(...(under.get(0) ?? []).map(remark => this.#remarkRow(remark)));
    let next = 1;
    for (const line of [...this.#shown].sort((one, other) => one - other)) {
      if (line > next)
        rows.push(...this.#gap(next, line - 1));
      rows.push(this.#line(line, under.get(line) ?? []));
      rows.push(...(under.get(line) ?? []).map(remark => this.#remarkRow(remark)));
      next = line + 1;
    }
    if (this.#file.available && next <= this.#file.lineCount)
      rows.push(...this.#gap(next, this.#file.lineCount));
    this.#code.replaceChildren(make("div", { class: "rows" }, ...rows));
  }

  /** What stands for lines that are not shown. */
  #gap(first, last) {
    const text = first === last ? `line ${first}` : `lines ${first}–${last}`;
    const canShow = line => this.#file.line(line) !== undefined;
    const above = first > 1 && canShow(first), below = last < this.#file.lineCount && canShow(last);
    if (!above && !below)
      return [make("div", { class: "gap" }, `${text}: not in this page`)];
    const expand = button(`Show ${last - first < 2 * Expansion ? text : `more of ${text}`}`, {}, () => {
      if (below)
        this.#show(last - Expansion + 1, last);
      if (above)
        this.#show(first, first + Expansion - 1);
      this.#render();
      this.#view.changed();
      (this.#code.querySelector(".gap button") ?? this.#code).focus({ preventScroll: true });
    });
    return [make("div", { class: "gap" }, expand)];
  }

  #line(line, remarks) {
    const whole = this.#file.line(line);
    const text = whole.length > LongestLine ? `${whole.slice(0, LongestLine)}…` : whole;
    const marks = remarks.map(remark => {
      const begin = this.#file.indexOf(remark);
      return { begin, end: begin + text.slice(begin).match(/^\w*/)[0].length || begin + 1, kind: remark.kind };
    });
    const finding = remarks.find(remark => remark.kind === "finding");
    const kind = finding ? `finding ${finding.severity}` : remarks.length ? "step" : "";
    return make("div", { class: `line ${kind}`, "data-line": line },
      make("span", { class: "number", "data-number": line }),
      highlighted(text, this.#file.beginsInComment(line), marks));
  }

  #remarkRow(remark) {
    const { kind, step, severity, text } = remark;
    const sign = kind === "finding" ? badge(severity)
      : make("span", { class: "badge", "aria-hidden": "true" }, step ? `${step}` : "");
    const isShown = this.#shown.has(remark.line);
    // Where the line itself can be seen, its number is for those who cannot see.
    const where = make("span", { class: isShown ? "unseen" : "aside" },
      `${step ? `Step ${step}, ` : ""}${remark.line ? `line ${remark.line}` : "the file as a whole"}: `);
    const bubble = make("p", { class: "bubble", tabindex: "-1" }, make("span", { class: "text" }, where, text));
    const said = make("div", { class: "said" });
    said.style.setProperty("--length", text.length);
    if (isShown) {
      const before = this.#file.line(remark.line).slice(0, this.#file.indexOf(remark)).slice(0, LongestLine);
      const width = [...before].reduce((at, character) => character === "\t" ? at + 8 - at % 8 : at + 1, 0);
      said.append(make("div", { class: "caret", "aria-hidden": "true" }, make("span", {}, before), "▲"));
      said.style.setProperty("--column", width);
    }
    said.append(bubble);
    const row = make("div", { class: `remark ${kind} ${severity ?? ""}`, "data-step": step, "data-of": remark.line },
      make("span", { class: "gutter" }, sign), said);
    this.#view.rows.set(remark, row);
    return row;
  }
}

/**
 * Source code with remarks: {file, line, column, text, kind: "step" | "finding" | "note", step, severity}. Each file is
 * shown once, at the place of its first remark, and arrows connect the remarks that have a step's number.
 */
class SourceView {
  rows = new Map(); // by remark

  constructor(remarks) {
    this.path = remarks.filter(remark => remark.step).sort((one, other) => one.step - other.step);
    this.current = 0; // number of the step that the reader is at
    this.arrows = new Arrows();
    this.element = make("div", { class: "sources" });
    for (const name of new Set(remarks.map(remark => remark.file)))
      this.element.append(new SourceSection(name, remarks.filter(remark => remark.file === name), this).element);
    this.element.append(this.arrows.element);
    this.resized = new ResizeObserver(() => this.changed());
    this.resized.observe(this.element);
  }

  /** Something has moved. */
  changed() {
    const badges = this.path.map(remark => this.rows.get(remark).querySelector(".badge"));
    this.arrows.draw(this.element, badges, this.current);
    for (const remark of this.path)
      this.rows.get(remark).classList.toggle("current", remark.step === this.current);
  }

  goTo(step) {
    this.current = step;
    this.changed();
    const row = this.rows.get(this.path[step - 1]);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    row.querySelector(".bubble").focus({ preventScroll: true });
    row.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }

  close() {
    this.resized.disconnect();
  }
}
