// Which findings the list shows.

const States = ["open", "suppressed", "baseline"];
const StateTexts = { open: "open", suppressed: "suppressed", baseline: "in the baseline" };

class Filters {
  words = "";
  rule = "";
  file = "";
  severities = new Set(Severities);
  states = new Set(["open"]);

  /** `changed` is called whenever the reader has changed something. */
  constructor(changed) {
    this.haystacks = report.findings.map(finding =>
      `${finding.message}\n${finding.rule}\n${placeText(finding)}\n${finding.function}`.toLowerCase());
    const occurring = Severities.filter(severity => report.findings.some(finding => finding.severity === severity));
    this.#makeToggles("severities", occurring, this.severities, severity => severity, changed);
    const states = States.filter(state => state === "open" || report.findings.some(finding => finding.state === state));
    this.#makeToggles("states", states, this.states, state => StateTexts[state], changed);
    byId("states").hidden = states.length === 1;
    this.#makeSelect("rule", "All rules", report.findings.map(({ rule }) => rule), shortRule, changed);
    this.#makeSelect("file", "All files", report.findings.map(({ file }) => file), file => file, changed);
    byId("words").addEventListener("input", event => {
      this.words = event.target.value;
      changed();
    });
    byId("filters").addEventListener("submit", event => event.preventDefault());
    byId("filters").addEventListener("reset", event => {
      event.preventDefault();
      this.read(new URLSearchParams());
      changed();
    });
  }

  #makeToggles(id, values, chosen, textOf, changed) {
    for (const value of values) {
      const box = make("input", { type: "checkbox", value });
      box.addEventListener("change", () => {
        if (box.checked)
          chosen.add(value);
        else
          chosen.delete(value);
        changed();
      });
      byId(id).append(make("label", { class: value }, box, id === "severities" ? badge(value) : "",
        make("span", {}, textOf(value)), make("span", { class: "count" })));
    }
  }

  #makeSelect(id, all, values, textOf, changed) {
    const counts = new Map();
    values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
    byId(id).append(make("option", { value: "" }, all), ...[...counts.keys()].sort().map(value =>
      make("option", { value }, `${textOf(value)} (${number(counts.get(value))})`)));
    byId(id).addEventListener("change", event => {
      this[id] = event.target.value;
      changed();
    });
  }

  /** The findings that pass. Shows how many there are of each severity and state. */
  apply() {
    const words = this.words.toLowerCase().split(/\s+/).filter(Boolean);
    const passing = [];
    const counts = new Map([...Severities, ...States].map(value => [value, 0]));
    report.findings.forEach((finding, index) => {
      if (this.rule && finding.rule !== this.rule || this.file && finding.file !== this.file ||
          !words.every(word => this.haystacks[index].includes(word)))
        return;
      const hasSeverity = this.severities.has(finding.severity), hasState = this.states.has(finding.state);
      if (hasState)
        counts.set(finding.severity, counts.get(finding.severity) + 1);
      if (hasSeverity)
        counts.set(finding.state, counts.get(finding.state) + 1);
      if (hasSeverity && hasState)
        passing.push(finding);
    });
    for (const box of byId("filters").querySelectorAll("[type=checkbox]"))
      box.parentElement.querySelector(".count").textContent = number(counts.get(box.value));
    byId("reset").hidden = ![...this.written().keys()].length;
    return passing;
  }

  /** The filters as they stand in the address of the page: those that are not as they are at first. */
  written() {
    const address = new URLSearchParams();
    for (const name of ["words", "rule", "file"]) {
      if (this[name])
        address.set(name, this[name]);
    }
    if (this.severities.size !== Severities.length)
      address.set("severities", [...this.severities].join());
    if ([...this.states].join() !== "open")
      address.set("states", [...this.states].join());
    return address;
  }

  /** Takes the filters from such an address. */
  read(address) {
    const known = (id, value) => [...byId(id).options].some(option => option.value === value) ? value : "";
    this.words = address.get("words") ?? "";
    this.rule = known("rule", address.get("rule") ?? "");
    this.file = known("file", address.get("file") ?? "");
    for (const [id, values, first] of [["severities", Severities, Severities], ["states", States, ["open"]]]) {
      const wanted = address.has(id) ? address.get(id).split(",") : first;
      this[id].clear();
      values.filter(value => wanted.includes(value)).forEach(value => this[id].add(value));
      for (const box of byId(id).querySelectorAll("input"))
        box.checked = this[id].has(box.value);
    }
    for (const id of ["words", "rule", "file"])
      byId(id).value = this[id];
  }
}
