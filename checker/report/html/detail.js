// The finding that is shown: what it says, its rule, its repair, and the source with the path that leads to it.

/** A finding's notes and the finding itself, in the order in which they are to be read. */
function remarksOf(finding) {
  const { file, line, column, message, severity } = finding;
  const steps = finding.notes.filter(note => note.onPath)
    .map((note, index) => ({ ...note, kind: "step", step: index + 1 }));
  const step = steps.length ? steps.length + 1 : undefined;
  const itself = { file, line, column, text: message, kind: "finding", severity, step };
  return [...steps, itself, ...finding.notes.filter(note => !note.onPath).map(note => ({ ...note, kind: "note" }))];
}

function ruleView(name) {
  const rule = rules.get(name);
  const view = make("details", { class: "about-rule" }, make("summary", {}, make("code", {}, name), " ",
    make("span", { class: "aside" }, rule.summary)));
  view.addEventListener("toggle", () => {
    if (view.open && !view.querySelector(".page"))
      view.append(make("div", { class: "page" }, ...markdown(rule.page)));
  });
  return view;
}

class Detail {
  #article = byId("detail");
  #source; // the SourceView
  #step = make("span", { role: "status" });
  #back = button("◂", { title: "Previous step (p)", "aria-label": "Previous step" }, () => this.step(-1));
  #forth = button("▸", { title: "Next step (n)", "aria-label": "Next step" }, () => this.step(1));

  #position = make("span", {});
  #previous;
  #next;
  #finding;

  /** `move` goes so many findings further. */
  constructor(move) {
    this.#previous = button("◂", { title: "Previous finding (k)", "aria-label": "Previous finding" }, () => move(-1));
    this.#next = button("▸", { title: "Next finding (j)", "aria-label": "Next finding" }, () => move(1));
  }

  /** Shows a finding, which stands at this position of a list with so many findings, or at -1 if it is not in it. */
  show(finding, position, count) {
    this.#position.textContent = position < 0 ? "not in the list" : `${number(position + 1)} of ${number(count)}`;
    this.#previous.disabled = position === 0 || !count;
    this.#next.disabled = position === count - 1;
    if (finding === this.#finding)
      return;
    this.#source?.close();
    this.#finding = finding;
    this.#source = new SourceView(remarksOf(finding));
    const { severity, message, rule, state, repair } = finding;
    const where = make("p", { class: "place" }, make("code", {}, placeText(finding)));
    if (finding.function)
      where.append(" in ", make("code", {}, finding.function));
    if (state !== "open")
      where.append(" ", make("span", { class: "state" }, StateTexts[state]));
    this.#article.replaceChildren(
      make("div", { class: "title" }, badge(severity),
        make("h2", {}, make("span", { class: "unseen" }, `${severity}: `), message),
        make("div", { class: "turn" }, this.#previous, this.#position, this.#next)),
      where, ruleView(rule));
    if (repair.length)
      this.#article.append(repairView(repair));
    const { path } = this.#source;
    if (path.length) {
      this.#article.append(make("div", { class: "steps" },
        make("strong", {}, counted(path.length - 1, "step"), " to the finding"), this.#step, this.#back, this.#forth));
      this.#showStep();
    }
    this.#article.append(this.#source.element);
    this.#source.changed();
    this.#article.scrollTop = 0;
  }

  showNothing(text) {
    this.#source?.close();
    this.#source = this.#finding = undefined;
    this.#article.replaceChildren(make("p", { class: "nothing" }, text));
  }

  /** Goes so many steps further along the path; from nowhere, to its beginning or back to its end. */
  step(distance) {
    const last = this.#source?.path.length;
    if (!last)
      return;
    const from = this.#source.current || (distance < 0 ? last + 1 : 0);
    this.#source.goTo(Math.min(Math.max(from + distance, 1), last));
    this.#showStep();
  }

  #showStep() {
    const { current, path } = this.#source;
    this.#step.textContent = current === path.length ? "at the finding" : current ? `at step ${current}` : "";
    this.#back.disabled = current === 1;
    this.#forth.disabled = current === path.length;
  }
}
